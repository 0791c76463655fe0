<?php
/**
 * Installs a WordPress, or saves a post for each form of the card, as an administrator and as an author, in a block for
 * HTML and as classic content, by the code that its editor saves by; then prints the ids. Run by try.mjs.
 */
define('WP_INSTALLING', !getenv('IS_INSTALLED'));
require getenv('WORDPRESS') . '/wp-load.php';

if (WP_INSTALLING) {
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('A newsroom', 'admin', 'admin@example.org', true, '', wp_generate_password());
    wp_create_user('author', wp_generate_password(), 'author@example.org');
    get_user_by('login', 'author')->set_role('author');
    exit;
}

// What the site's owner writes under "Additional CSS".
wp_update_custom_css_post(getenv('RULES'));
update_option('posts_per_rss', 50);
$saved = [];
foreach (json_decode(file_get_contents(getenv('SNIPPETS')), true) as $form => $snippet) {
    foreach (['admin', 'author'] as $user) {
        $paragraph = fn($text) => "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->";
        $block = "<!-- wp:html -->\n$snippet<!-- /wp:html -->";
        $contents = [
            'block' => "{$paragraph('Before.')}\n\n$block\n\n{$paragraph('After.')}",
            'classic' => "Before.\n\n$snippet\n\nAfter.",
        ];
        foreach ($contents as $kind => $content) {
            wp_set_current_user(get_user_by('login', $user)->ID);
            $request = new WP_REST_Request('POST', '/wp/v2/posts');
            $request->set_body_params([
                'title' => "$form, $user, $kind",
                'status' => 'publish',
                'content' => $content,
            ]);
            $saved["$form, $user, $kind"] = rest_do_request($request)->get_data()['id'];
        }
    }
}
echo json_encode($saved);
