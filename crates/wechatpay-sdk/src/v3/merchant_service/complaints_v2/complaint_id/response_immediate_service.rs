//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
#[derive(Clone, Debug)]
pub struct ResponseImmediateService(pub(crate) Node);

impl ResponseImmediateService {
    /// 回复需要即时服务的投诉单 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::response_immediate_service::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .message(
    ///         post::RequestMessage::new()
    ///             .blocks(vec![
    ///                 post::Blocks::new()
    ///                     .r#type(post::Type::TEXT)
    ///                     .text(
    ///                         post::Text::new()
    ///                             .text("example_text")
    ///                             .color(post::Color::DEFAULT)
    ///                             .is_bold(true),
    ///                     )
    ///                     .image(
    ///                         post::Image::new()
    ///                             .media_id("example_media_id")
    ///                             .image_style_type(post::ImageStyleType::IMAGE_STYLE_TYPE_NARROW),
    ///                     )
    ///                     .link(
    ///                         post::Link::new()
    ///                             .text("example_text")
    ///                             .action(
    ///                                 post::Action::new()
    ///                                     .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                     .jump_url("example_jump_url")
    ///                                     .mini_program_jump_info(
    ///                                         post::MiniProgramJumpInfo::new()
    ///                                             .appid("example_appid")
    ///                                             .path("example_path")
    ///                                             .text("example_text"),
    ///                                     )
    ///                                     .message_info(
    ///                                         post::MessageInfo::new()
    ///                                             .content("example_content")
    ///                                             .custom_data("example_custom_data"),
    ///                                     )
    ///                                     .action_id("example_action_id"),
    ///                             )
    ///                             .invalid_info(
    ///                                 post::InvalidInfo::new()
    ///                                     .expired_time("2015-05-20T13:29:35+08:00")
    ///                                     .multi_clickable(true),
    ///                             ),
    ///                     )
    ///                     .faq_list(
    ///                         post::FaqList::new()
    ///                             .faqs(vec![
    ///                                 post::Faqs::new()
    ///                                     .faq_id("example_faq_id")
    ///                                     .faq_title("example_faq_title")
    ///                                     .action(
    ///                                         post::Action::new()
    ///                                             .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                             .jump_url("example_jump_url")
    ///                                             .mini_program_jump_info(
    ///                                                 post::MiniProgramJumpInfo::new()
    ///                                                     .appid("example_appid")
    ///                                                     .path("example_path")
    ///                                                     .text("example_text"),
    ///                                             )
    ///                                             .message_info(
    ///                                                 post::MessageInfo::new()
    ///                                                     .content("example_content")
    ///                                                     .custom_data("example_custom_data"),
    ///                                             )
    ///                                             .action_id("example_action_id"),
    ///                                     ),
    ///                             ]),
    ///                     )
    ///                     .button(
    ///                         post::Button::new()
    ///                             .text("example_text")
    ///                             .action(
    ///                                 post::Action::new()
    ///                                     .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                     .jump_url("example_jump_url")
    ///                                     .mini_program_jump_info(
    ///                                         post::MiniProgramJumpInfo::new()
    ///                                             .appid("example_appid")
    ///                                             .path("example_path")
    ///                                             .text("example_text"),
    ///                                     )
    ///                                     .message_info(
    ///                                         post::MessageInfo::new()
    ///                                             .content("example_content")
    ///                                             .custom_data("example_custom_data"),
    ///                                     )
    ///                                     .action_id("example_action_id"),
    ///                             )
    ///                             .invalid_info(
    ///                                 post::InvalidInfo::new()
    ///                                     .expired_time("2015-05-20T13:29:35+08:00")
    ///                                     .multi_clickable(true),
    ///                             ),
    ///                     )
    ///                     .button_group(
    ///                         post::ButtonGroup::new()
    ///                             .buttons(vec![
    ///                                 post::Buttons::new()
    ///                                     .text("example_text")
    ///                                     .action(
    ///                                         post::Action::new()
    ///                                             .action_type(post::ActionType::ACTION_TYPE_SEND_MESSAGE)
    ///                                             .jump_url("example_jump_url")
    ///                                             .mini_program_jump_info(
    ///                                                 post::MiniProgramJumpInfo::new()
    ///                                                     .appid("example_appid")
    ///                                                     .path("example_path")
    ///                                                     .text("example_text"),
    ///                                             )
    ///                                             .message_info(
    ///                                                 post::MessageInfo::new()
    ///                                                     .content("example_content")
    ///                                                     .custom_data("example_custom_data"),
    ///                                             )
    ///                                             .action_id("example_action_id"),
    ///                                     )
    ///                                     .invalid_info(
    ///                                         post::InvalidInfo::new()
    ///                                             .expired_time("2015-05-20T13:29:35+08:00")
    ///                                             .multi_clickable(true),
    ///                                     ),
    ///                             ])
    ///                             .button_layout(post::ButtonLayout::LAYOUT_HORIZONTAL)
    ///                             .invalid_info(
    ///                                 post::InvalidInfo::new()
    ///                                     .expired_time("2015-05-20T13:29:35+08:00")
    ///                                     .multi_clickable(true),
    ///                             ),
    ///                     ),
    ///             ])
    ///             .sender_identity(post::SenderIdentity::UNKNOWN)
    ///             .custom_data("example_custom_data"),
    ///     )
    ///     .idempotent_id("550e8400-e29b-41d4-a716-446655440000");
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .response_immediate_service()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            rest,
        )
    }
}

/// 回复需要即时服务的投诉单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get::{
        ActionType, ButtonLayout, Color, ImageStyleType, SenderIdentity, Type,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    );

    /// 回复需要即时服务的投诉单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 被诉商户号
        pub complainted_mchid: Required<String>,
        /// 消息内容
        pub message: Required<RequestMessage>,
        /// 幂等ID
        pub idempotent_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 被诉商户号
        #[inline]
        pub fn complainted_mchid(mut self, value: impl Into<String>) -> Self {
            self.complainted_mchid = Required::set(value.into());
            self
        }

        /// 消息内容
        #[inline]
        pub fn message(mut self, value: RequestMessage) -> Self {
            self.message = Required::set(value);
            self
        }

        /// 幂等ID
        #[inline]
        pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
            self.idempotent_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("complainted_mchid", &mut self.complainted_mchid),
                ("message", &mut self.message),
                ("idempotent_id", &mut self.idempotent_id),
            ]);
        }
    }

    /// 消息内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RequestMessage {
        /// 消息内容
        pub blocks: Option<Vec<Blocks>>,
        /// 发送者身份类别
        pub sender_identity: Option<Enumeration<SenderIdentity>>,
        /// 自定义透传信息
        pub custom_data: Option<String>,
    }

    impl RequestMessage {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 消息内容
        #[inline]
        pub fn blocks(mut self, value: Vec<Blocks>) -> Self {
            self.blocks = Some(value);
            self
        }

        /// 发送者身份类别
        #[inline]
        pub fn sender_identity(mut self, value: impl Into<Enumeration<SenderIdentity>>) -> Self {
            self.sender_identity = Some(value.into());
            self
        }

        /// 自定义透传信息
        #[inline]
        pub fn custom_data(mut self, value: impl Into<String>) -> Self {
            self.custom_data = Some(value.into());
            self
        }
    }

    impl Message for RequestMessage {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("blocks", &mut self.blocks),
                ("sender_identity", &mut self.sender_identity),
                ("custom_data", &mut self.custom_data),
            ]);
        }
    }

    /// 消息内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Blocks {
        /// 消息块类型
        pub r#type: Option<Enumeration<Type>>,
        /// 文本
        pub text: Option<Text>,
        /// 图片
        pub image: Option<Image>,
        /// 链接
        pub link: Option<Link>,
        /// FAQ列表
        pub faq_list: Option<FaqList>,
        /// 按钮
        pub button: Option<Button>,
        /// 按钮组
        pub button_group: Option<ButtonGroup>,
    }

    impl Blocks {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 消息块类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 文本
        #[inline]
        pub fn text(mut self, value: Text) -> Self {
            self.text = Some(value);
            self
        }

        /// 图片
        #[inline]
        pub fn image(mut self, value: Image) -> Self {
            self.image = Some(value);
            self
        }

        /// 链接
        #[inline]
        pub fn link(mut self, value: Link) -> Self {
            self.link = Some(value);
            self
        }

        /// FAQ列表
        #[inline]
        pub fn faq_list(mut self, value: FaqList) -> Self {
            self.faq_list = Some(value);
            self
        }

        /// 按钮
        #[inline]
        pub fn button(mut self, value: Button) -> Self {
            self.button = Some(value);
            self
        }

        /// 按钮组
        #[inline]
        pub fn button_group(mut self, value: ButtonGroup) -> Self {
            self.button_group = Some(value);
            self
        }
    }

    impl Message for Blocks {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("text", &mut self.text),
                ("image", &mut self.image),
                ("link", &mut self.link),
                ("faq_list", &mut self.faq_list),
                ("button", &mut self.button),
                ("button_group", &mut self.button_group),
            ]);
        }
    }

    /// 文本
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Text {
        /// 文本
        pub text: Option<String>,
        /// 文本颜色
        pub color: Option<Enumeration<Color>>,
        /// 是否粗体
        pub is_bold: Option<bool>,
    }

    impl Text {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 文本
        #[inline]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// 文本颜色
        #[inline]
        pub fn color(mut self, value: impl Into<Enumeration<Color>>) -> Self {
            self.color = Some(value.into());
            self
        }

        /// 是否粗体
        #[inline]
        pub fn is_bold(mut self, value: bool) -> Self {
            self.is_bold = Some(value);
            self
        }
    }

    impl Message for Text {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("text", &mut self.text),
                ("color", &mut self.color),
                ("is_bold", &mut self.is_bold),
            ]);
        }
    }

    /// 图片
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Image {
        /// 媒体ID
        pub media_id: Option<String>,
        /// 图片样式类型
        pub image_style_type: Option<Enumeration<ImageStyleType>>,
    }

    impl Image {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 媒体ID
        #[inline]
        pub fn media_id(mut self, value: impl Into<String>) -> Self {
            self.media_id = Some(value.into());
            self
        }

        /// 图片样式类型
        #[inline]
        pub fn image_style_type(mut self, value: impl Into<Enumeration<ImageStyleType>>) -> Self {
            self.image_style_type = Some(value.into());
            self
        }
    }

    impl Message for Image {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("media_id", &mut self.media_id),
                ("image_style_type", &mut self.image_style_type),
            ]);
        }
    }

    /// 链接
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Link {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Link {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 文本
        #[inline]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// 动作
        #[inline]
        pub fn action(mut self, value: Action) -> Self {
            self.action = Some(value);
            self
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(mut self, value: InvalidInfo) -> Self {
            self.invalid_info = Some(value);
            self
        }
    }

    impl Message for Link {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("text", &mut self.text),
                ("action", &mut self.action),
                ("invalid_info", &mut self.invalid_info),
            ]);
        }
    }

    /// FAQ列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FaqList {
        /// FAQ列表
        pub faqs: Option<Vec<Faqs>>,
    }

    impl FaqList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// FAQ列表
        #[inline]
        pub fn faqs(mut self, value: Vec<Faqs>) -> Self {
            self.faqs = Some(value);
            self
        }
    }

    impl Message for FaqList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("faqs", &mut self.faqs)]);
        }
    }

    /// 按钮
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Button {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Button {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 文本
        #[inline]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// 动作
        #[inline]
        pub fn action(mut self, value: Action) -> Self {
            self.action = Some(value);
            self
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(mut self, value: InvalidInfo) -> Self {
            self.invalid_info = Some(value);
            self
        }
    }

    impl Message for Button {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("text", &mut self.text),
                ("action", &mut self.action),
                ("invalid_info", &mut self.invalid_info),
            ]);
        }
    }

    /// 按钮组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ButtonGroup {
        /// 按钮组
        pub buttons: Option<Vec<Buttons>>,
        /// 按钮布局方式
        pub button_layout: Option<Enumeration<ButtonLayout>>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl ButtonGroup {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 按钮组
        #[inline]
        pub fn buttons(mut self, value: Vec<Buttons>) -> Self {
            self.buttons = Some(value);
            self
        }

        /// 按钮布局方式
        #[inline]
        pub fn button_layout(mut self, value: impl Into<Enumeration<ButtonLayout>>) -> Self {
            self.button_layout = Some(value.into());
            self
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(mut self, value: InvalidInfo) -> Self {
            self.invalid_info = Some(value);
            self
        }
    }

    impl Message for ButtonGroup {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("buttons", &mut self.buttons),
                ("button_layout", &mut self.button_layout),
                ("invalid_info", &mut self.invalid_info),
            ]);
        }
    }

    /// 动作
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Action {
        /// 动作类型
        pub action_type: Option<Enumeration<ActionType>>,
        /// 跳转链接
        pub jump_url: Option<String>,
        /// 跳转小程序信息
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// 回复消息内容
        pub message_info: Option<MessageInfo>,
        /// 动作id
        pub action_id: Option<String>,
    }

    impl Action {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 动作类型
        #[inline]
        pub fn action_type(mut self, value: impl Into<Enumeration<ActionType>>) -> Self {
            self.action_type = Some(value.into());
            self
        }

        /// 跳转链接
        #[inline]
        pub fn jump_url(mut self, value: impl Into<String>) -> Self {
            self.jump_url = Some(value.into());
            self
        }

        /// 跳转小程序信息
        #[inline]
        pub fn mini_program_jump_info(mut self, value: MiniProgramJumpInfo) -> Self {
            self.mini_program_jump_info = Some(value);
            self
        }

        /// 回复消息内容
        #[inline]
        pub fn message_info(mut self, value: MessageInfo) -> Self {
            self.message_info = Some(value);
            self
        }

        /// 动作id
        #[inline]
        pub fn action_id(mut self, value: impl Into<String>) -> Self {
            self.action_id = Some(value.into());
            self
        }
    }

    impl Message for Action {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("action_type", &mut self.action_type),
                ("jump_url", &mut self.jump_url),
                ("mini_program_jump_info", &mut self.mini_program_jump_info),
                ("message_info", &mut self.message_info),
                ("action_id", &mut self.action_id),
            ]);
        }
    }

    /// 失效配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InvalidInfo {
        /// 过期时间
        pub expired_time: Option<Time>,
        /// 是否可以多次点击
        pub multi_clickable: Option<bool>,
    }

    impl InvalidInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 过期时间
        #[inline]
        pub fn expired_time(mut self, value: impl Into<Time>) -> Self {
            self.expired_time = Some(value.into());
            self
        }

        /// 是否可以多次点击
        #[inline]
        pub fn multi_clickable(mut self, value: bool) -> Self {
            self.multi_clickable = Some(value);
            self
        }
    }

    impl Message for InvalidInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("expired_time", &mut self.expired_time),
                ("multi_clickable", &mut self.multi_clickable),
            ]);
        }
    }

    /// FAQ列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Faqs {
        /// faq的id
        pub faq_id: Option<String>,
        /// faq内容
        pub faq_title: Option<String>,
        /// 动作
        pub action: Option<Action>,
    }

    impl Faqs {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// faq的id
        #[inline]
        pub fn faq_id(mut self, value: impl Into<String>) -> Self {
            self.faq_id = Some(value.into());
            self
        }

        /// faq内容
        #[inline]
        pub fn faq_title(mut self, value: impl Into<String>) -> Self {
            self.faq_title = Some(value.into());
            self
        }

        /// 动作
        #[inline]
        pub fn action(mut self, value: Action) -> Self {
            self.action = Some(value);
            self
        }
    }

    impl Message for Faqs {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("faq_id", &mut self.faq_id),
                ("faq_title", &mut self.faq_title),
                ("action", &mut self.action),
            ]);
        }
    }

    /// 按钮组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Buttons {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Buttons {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 文本
        #[inline]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// 动作
        #[inline]
        pub fn action(mut self, value: Action) -> Self {
            self.action = Some(value);
            self
        }

        /// 失效配置
        #[inline]
        pub fn invalid_info(mut self, value: InvalidInfo) -> Self {
            self.invalid_info = Some(value);
            self
        }
    }

    impl Message for Buttons {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("text", &mut self.text),
                ("action", &mut self.action),
                ("invalid_info", &mut self.invalid_info),
            ]);
        }
    }

    /// 跳转小程序信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID
        pub appid: Required<String>,
        /// 跳转小程序页面PATH
        pub path: Option<String>,
        /// 跳转小程序页面名称
        pub text: Option<String>,
    }

    impl MiniProgramJumpInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 跳转小程序APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 跳转小程序页面PATH
        #[inline]
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// 跳转小程序页面名称
        #[inline]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
    }

    impl Message for MiniProgramJumpInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("path", &mut self.path),
                ("text", &mut self.text),
            ]);
        }
    }

    /// 回复消息内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MessageInfo {
        /// 回复的消息内容
        pub content: Required<String>,
        /// 自定义透传字段
        pub custom_data: Option<String>,
    }

    impl MessageInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 回复的消息内容
        #[inline]
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Required::set(value.into());
            self
        }

        /// 自定义透传字段
        #[inline]
        pub fn custom_data(mut self, value: impl Into<String>) -> Self {
            self.custom_data = Some(value.into());
            self
        }
    }

    impl Message for MessageInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("content", &mut self.content), ("custom_data", &mut self.custom_data)]);
        }
    }

    /// 回复需要即时服务的投诉单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 操作流水号
        pub log_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("log_id", &mut self.log_id)]);
        }
    }

    message!(
        Request,
        RequestMessage,
        Blocks,
        Text,
        Image,
        Link,
        FaqList,
        Button,
        ButtonGroup,
        Action,
        InvalidInfo,
        Faqs,
        Buttons,
        MiniProgramJumpInfo,
        MessageInfo,
        Response
    );
}
