//! 回复需要即时服务的投诉单 · Reply to an immediate-service complaint
//!
//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

/// 回复需要即时服务的投诉单 · Reply to an immediate-service complaint
///
/// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
#[derive(Clone)]
pub struct ResponseImmediateService {
    pub(crate) node: crate::chain::Node,
}

impl ResponseImmediateService {
    /// 回复需要即时服务的投诉单 · Reply to an immediate-service complaint
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    ///
    /// 商户或服务商回复需要即时服务的投诉单，提交消息内容，返回操作流水号。模式：普通商户、服务商。
    ///
    /// Replies with a message to a complaint that needs immediate service and returns the log ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::response_immediate_service::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .message(post::RequestMessage::new())
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
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): 文件为空、超过 2 MB、扩展名或内容不是图片，或 sha256 不符。换文件，或重新计算 sha256。 · The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `SYSTEM_ERROR` (500): 内部或文件系统异常。同样的文件再传。 · The platform or its file store failed. Upload the same file again.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4017151596](https://pay.weixin.qq.com/doc/v3/merchant/4017151596), [partner/4017151726](https://pay.weixin.qq.com/doc/v3/partner/4017151726)
    #[doc(alias(
        "回复需要即时服务的投诉单",
        "Reply to an immediate-service complaint",
        "消费者投诉",
        "response-immediate-service",
        "complaints-v2/response-immediate-service"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service")
    }
}

/// 回复需要即时服务的投诉单 · Reply to an immediate-service complaint
pub mod post {

    enumeration! {
        /// 发送者身份类别 · Sender identity
        SenderIdentity {
            /// `UNKNOWN`: 未知 · Unknown
            UNKNOWN = "UNKNOWN",
            /// `MANUAL`: 人工 · Person
            MANUAL = "MANUAL",
            /// `MACHINE`: 机器 · Machine
            MACHINE = "MACHINE",
        }
    }

    enumeration! {
        /// 消息块类型 · Message block type
        Type {
            /// `TEXT`: 文本 · Text
            TEXT = "TEXT",
            /// `IMAGE`: 图片 · Image
            IMAGE = "IMAGE",
            /// `LINK`: 链接 · Link
            LINK = "LINK",
            /// `FAQ_LIST`: 常见问题列表 · List of questions
            FAQ_LIST = "FAQ_LIST",
            /// `BUTTON`: 按钮 · Button
            BUTTON = "BUTTON",
            /// `BUTTON_GROUP`: 按钮组 · Group of buttons
            BUTTON_GROUP = "BUTTON_GROUP",
        }
    }

    enumeration! {
        /// 文本颜色 · Text colour
        Color {
            /// `DEFAULT`: 默认颜色 · Default colour
            DEFAULT = "DEFAULT",
            /// `SECONDARY`: 次要颜色 · Secondary colour
            SECONDARY = "SECONDARY",
        }
    }

    enumeration! {
        /// 图片样式类型 · Image style type
        ImageStyleType {
            /// `IMAGE_STYLE_TYPE_NARROW`: 窄图 · Narrow image
            IMAGE_STYLE_TYPE_NARROW = "IMAGE_STYLE_TYPE_NARROW",
            /// `IMAGE_STYLE_TYPE_WIDE`: 宽图 · Wide image
            IMAGE_STYLE_TYPE_WIDE = "IMAGE_STYLE_TYPE_WIDE",
        }
    }

    enumeration! {
        /// 按钮布局方式 · Button layout
        ButtonLayout {
            /// `LAYOUT_UNKNOWN`: 未知 · Unknown
            LAYOUT_UNKNOWN = "LAYOUT_UNKNOWN",
            /// `LAYOUT_HORIZONTAL`: 横向排列 · Horizontal
            LAYOUT_HORIZONTAL = "LAYOUT_HORIZONTAL",
            /// `LAYOUT_VERTICAL`: 纵向排列 · Vertical
            LAYOUT_VERTICAL = "LAYOUT_VERTICAL",
        }
    }

    enumeration! {
        /// 动作类型 · Action type
        ActionType {
            /// `ACTION_TYPE_SEND_MESSAGE`: 发送消息 · Send a message
            ACTION_TYPE_SEND_MESSAGE = "ACTION_TYPE_SEND_MESSAGE",
            /// `ACTION_TYPE_JUMP_URL`: 跳转链接 · Open a link
            ACTION_TYPE_JUMP_URL = "ACTION_TYPE_JUMP_URL",
            /// `ACTION_TYPE_JUMP_MINI_PROGRAM`: 跳转小程序 · Open a Mini Program
            ACTION_TYPE_JUMP_MINI_PROGRAM = "ACTION_TYPE_JUMP_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 动作类型 · Action type
        ActionActionType {
            /// `ACTION_TYPE_SEND_MESSAGE`: 发送消息 · Send a message
            ACTION_TYPE_SEND_MESSAGE = "ACTION_TYPE_SEND_MESSAGE",
            /// `ACTION_TYPE_JUMP_URL`: 跳转链接 · Open a link
            ACTION_TYPE_JUMP_URL = "ACTION_TYPE_JUMP_URL",
            /// `ACTION_TYPE_JUMP_MINI_PROGRAM`: 跳转小程序 · Open a Mini Program
            ACTION_TYPE_JUMP_MINI_PROGRAM = "ACTION_TYPE_JUMP_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 动作类型 · Action type
        FaqsActionActionType {
            /// `ACTION_TYPE_SEND_MESSAGE`: 发送消息 · Send a message
            ACTION_TYPE_SEND_MESSAGE = "ACTION_TYPE_SEND_MESSAGE",
            /// `ACTION_TYPE_JUMP_URL`: 跳转链接 · Open a link
            ACTION_TYPE_JUMP_URL = "ACTION_TYPE_JUMP_URL",
            /// `ACTION_TYPE_JUMP_MINI_PROGRAM`: 跳转小程序 · Open a Mini Program
            ACTION_TYPE_JUMP_MINI_PROGRAM = "ACTION_TYPE_JUMP_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 动作类型 · Action type
        ButtonsActionActionType {
            /// `ACTION_TYPE_SEND_MESSAGE`: 发送消息 · Send a message
            ACTION_TYPE_SEND_MESSAGE = "ACTION_TYPE_SEND_MESSAGE",
            /// `ACTION_TYPE_JUMP_URL`: 跳转链接 · Open a link
            ACTION_TYPE_JUMP_URL = "ACTION_TYPE_JUMP_URL",
            /// `ACTION_TYPE_JUMP_MINI_PROGRAM`: 跳转小程序 · Open a Mini Program
            ACTION_TYPE_JUMP_MINI_PROGRAM = "ACTION_TYPE_JUMP_MINI_PROGRAM",
        }
    }

    /// 回复需要即时服务的投诉单：请求 · Reply to an immediate-service complaint: request
    pub struct Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub complainted_mchid: Option<String>,
        /// 消息内容（必填） · Message content (required)
        pub message: Option<RequestMessage>,
        /// 幂等ID（必填） · Idempotency ID (required)
        pub idempotent_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }

        /// 消息内容（必填） · Message content (required)
        pub fn message<M>(mut self, value: impl crate::IntoMember<RequestMessage, M>) -> Self {
            self.message = value.into_member();
            self
        }

        /// 幂等ID（必填） · Idempotency ID (required)
        pub fn idempotent_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.idempotent_id = value.into_member();
            self
        }
    }

    /// 消息内容 · Message content
    pub struct RequestMessage {
        /// 消息内容 · Message content
        pub blocks: Option<Vec<Blocks>>,
        /// 发送者身份类别 · Sender identity
        pub sender_identity: SenderIdentity,
        /// 自定义透传信息 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RequestMessage {
        /// 消息内容 · Message content
        pub fn blocks<M>(mut self, value: impl crate::IntoList<Blocks, M>) -> Self {
            self.blocks = value.into_list();
            self
        }

        /// 发送者身份类别 · Sender identity
        pub fn sender_identity<M>(
            mut self,
            value: impl crate::IntoMember<SenderIdentity, M>,
        ) -> Self {
            self.sender_identity = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义透传信息 · Custom pass-through data
        pub fn custom_data<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_data = value.into_member();
            self
        }
    }

    /// 消息内容 · Message content
    pub struct Blocks {
        /// 消息块类型 · Message block type
        pub r#type: Type,
        /// 文本 · Text
        pub text: Option<Text>,
        /// 图片 · Image
        pub image: Option<Image>,
        /// 链接 · Link
        pub link: Option<Link>,
        /// FAQ列表 · FAQ list
        pub faq_list: Option<FaqList>,
        /// 按钮 · Button
        pub button: Option<Button>,
        /// 按钮组 · Button group
        pub button_group: Option<ButtonGroup>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Blocks {
        /// 消息块类型 · Message block type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 文本 · Text
        pub fn text<M>(mut self, value: impl crate::IntoMember<Text, M>) -> Self {
            self.text = value.into_member();
            self
        }

        /// 图片 · Image
        pub fn image<M>(mut self, value: impl crate::IntoMember<Image, M>) -> Self {
            self.image = value.into_member();
            self
        }

        /// 链接 · Link
        pub fn link<M>(mut self, value: impl crate::IntoMember<Link, M>) -> Self {
            self.link = value.into_member();
            self
        }

        /// FAQ列表 · FAQ list
        pub fn faq_list<M>(mut self, value: impl crate::IntoMember<FaqList, M>) -> Self {
            self.faq_list = value.into_member();
            self
        }

        /// 按钮 · Button
        pub fn button<M>(mut self, value: impl crate::IntoMember<Button, M>) -> Self {
            self.button = value.into_member();
            self
        }

        /// 按钮组 · Button group
        pub fn button_group<M>(mut self, value: impl crate::IntoMember<ButtonGroup, M>) -> Self {
            self.button_group = value.into_member();
            self
        }
    }

    /// 文本 · Text
    pub struct Text {
        /// 文本 · Text
        pub text: Option<String>,
        /// 文本颜色 · Text colour
        pub color: Color,
        /// 是否粗体 · Whether bold
        pub is_bold: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Text {
        /// 文本 · Text
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }

        /// 文本颜色 · Text colour
        pub fn color<M>(mut self, value: impl crate::IntoMember<Color, M>) -> Self {
            self.color = value.into_member().unwrap_or_default();
            self
        }

        /// 是否粗体 · Whether bold
        pub fn is_bold<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.is_bold = value.into_member();
            self
        }
    }

    /// 图片 · Image
    pub struct Image {
        /// 媒体ID · Media ID
        pub media_id: Option<String>,
        /// 图片样式类型 · Image style type
        pub image_style_type: ImageStyleType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Image {
        /// 媒体ID · Media ID
        pub fn media_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.media_id = value.into_member();
            self
        }

        /// 图片样式类型 · Image style type
        pub fn image_style_type<M>(
            mut self,
            value: impl crate::IntoMember<ImageStyleType, M>,
        ) -> Self {
            self.image_style_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 链接 · Link
    pub struct Link {
        /// 文本 · Text
        pub text: Option<String>,
        /// 动作 · Action
        pub action: Option<Action>,
        /// 失效配置 · Invalidation settings
        pub invalid_info: Option<InvalidInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Link {
        /// 文本 · Text
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }

        /// 动作 · Action
        pub fn action<M>(mut self, value: impl crate::IntoMember<Action, M>) -> Self {
            self.action = value.into_member();
            self
        }

        /// 失效配置 · Invalidation settings
        pub fn invalid_info<M>(mut self, value: impl crate::IntoMember<InvalidInfo, M>) -> Self {
            self.invalid_info = value.into_member();
            self
        }
    }

    /// FAQ列表 · FAQ list
    pub struct FaqList {
        /// FAQ列表 · FAQ list
        pub faqs: Option<Vec<Faqs>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FaqList {
        /// FAQ列表 · FAQ list
        pub fn faqs<M>(mut self, value: impl crate::IntoList<Faqs, M>) -> Self {
            self.faqs = value.into_list();
            self
        }
    }

    /// 按钮 · Button
    pub struct Button {
        /// 文本 · Text
        pub text: Option<String>,
        /// 动作 · Action
        pub action: Option<ButtonAction>,
        /// 失效配置 · Invalidation settings
        pub invalid_info: Option<ButtonInvalidInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Button {
        /// 文本 · Text
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }

        /// 动作 · Action
        pub fn action<M>(mut self, value: impl crate::IntoMember<ButtonAction, M>) -> Self {
            self.action = value.into_member();
            self
        }

        /// 失效配置 · Invalidation settings
        pub fn invalid_info<M>(
            mut self,
            value: impl crate::IntoMember<ButtonInvalidInfo, M>,
        ) -> Self {
            self.invalid_info = value.into_member();
            self
        }
    }

    /// 按钮组 · Button group
    pub struct ButtonGroup {
        /// 按钮组 · Button group
        pub buttons: Option<Vec<Buttons>>,
        /// 按钮布局方式 · Button layout
        pub button_layout: ButtonLayout,
        /// 失效配置 · Invalidation settings
        pub invalid_info: Option<ButtonGroupInvalidInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonGroup {
        /// 按钮组 · Button group
        pub fn buttons<M>(mut self, value: impl crate::IntoList<Buttons, M>) -> Self {
            self.buttons = value.into_list();
            self
        }

        /// 按钮布局方式 · Button layout
        pub fn button_layout<M>(mut self, value: impl crate::IntoMember<ButtonLayout, M>) -> Self {
            self.button_layout = value.into_member().unwrap_or_default();
            self
        }

        /// 失效配置 · Invalidation settings
        pub fn invalid_info<M>(
            mut self,
            value: impl crate::IntoMember<ButtonGroupInvalidInfo, M>,
        ) -> Self {
            self.invalid_info = value.into_member();
            self
        }
    }

    /// 动作 · Action
    pub struct Action {
        /// 动作类型 · Action type
        pub action_type: ActionType,
        /// 跳转链接 · Redirect URL
        pub jump_url: Option<String>,
        /// 跳转小程序信息 · Mini Program redirect information
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// 回复消息内容 · Reply message information
        pub message_info: Option<MessageInfo>,
        /// 动作id · Action ID
        pub action_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Action {
        /// 动作类型 · Action type
        pub fn action_type<M>(mut self, value: impl crate::IntoMember<ActionType, M>) -> Self {
            self.action_type = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转链接 · Redirect URL
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转小程序信息 · Mini Program redirect information
        pub fn mini_program_jump_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniProgramJumpInfo, M>,
        ) -> Self {
            self.mini_program_jump_info = value.into_member();
            self
        }

        /// 回复消息内容 · Reply message information
        pub fn message_info<M>(mut self, value: impl crate::IntoMember<MessageInfo, M>) -> Self {
            self.message_info = value.into_member();
            self
        }

        /// 动作id · Action ID
        pub fn action_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.action_id = value.into_member();
            self
        }
    }

    /// 失效配置 · Invalidation settings
    pub struct InvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 是否可以多次点击 · Whether clickable more than once
        pub multi_clickable: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl InvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }

        /// 是否可以多次点击 · Whether clickable more than once
        pub fn multi_clickable<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.multi_clickable = value.into_member();
            self
        }
    }

    /// FAQ列表 · FAQ list
    pub struct Faqs {
        /// faq的id · FAQ ID
        pub faq_id: Option<String>,
        /// faq内容 · FAQ title
        pub faq_title: Option<String>,
        /// 动作 · Action
        pub action: Option<FaqsAction>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Faqs {
        /// faq的id · FAQ ID
        pub fn faq_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.faq_id = value.into_member();
            self
        }

        /// faq内容 · FAQ title
        pub fn faq_title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.faq_title = value.into_member();
            self
        }

        /// 动作 · Action
        pub fn action<M>(mut self, value: impl crate::IntoMember<FaqsAction, M>) -> Self {
            self.action = value.into_member();
            self
        }
    }

    /// 动作 · Action
    pub struct ButtonAction {
        /// 动作类型 · Action type
        pub action_type: ActionActionType,
        /// 跳转链接 · Redirect URL
        pub jump_url: Option<String>,
        /// 跳转小程序信息 · Mini Program redirect information
        pub mini_program_jump_info: Option<ActionMiniProgramJumpInfo>,
        /// 回复消息内容 · Reply message information
        pub message_info: Option<ActionMessageInfo>,
        /// 动作id · Action ID
        pub action_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonAction {
        /// 动作类型 · Action type
        pub fn action_type<M>(
            mut self,
            value: impl crate::IntoMember<ActionActionType, M>,
        ) -> Self {
            self.action_type = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转链接 · Redirect URL
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转小程序信息 · Mini Program redirect information
        pub fn mini_program_jump_info<M>(
            mut self,
            value: impl crate::IntoMember<ActionMiniProgramJumpInfo, M>,
        ) -> Self {
            self.mini_program_jump_info = value.into_member();
            self
        }

        /// 回复消息内容 · Reply message information
        pub fn message_info<M>(
            mut self,
            value: impl crate::IntoMember<ActionMessageInfo, M>,
        ) -> Self {
            self.message_info = value.into_member();
            self
        }

        /// 动作id · Action ID
        pub fn action_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.action_id = value.into_member();
            self
        }
    }

    /// 失效配置 · Invalidation settings
    pub struct ButtonInvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 是否可以多次点击 · Whether clickable more than once
        pub multi_clickable: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonInvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }

        /// 是否可以多次点击 · Whether clickable more than once
        pub fn multi_clickable<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.multi_clickable = value.into_member();
            self
        }
    }

    /// 按钮组 · Button group
    pub struct Buttons {
        /// 文本 · Text
        pub text: Option<String>,
        /// 动作 · Action
        pub action: Option<ButtonsAction>,
        /// 失效配置 · Invalidation settings
        pub invalid_info: Option<ButtonsInvalidInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Buttons {
        /// 文本 · Text
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }

        /// 动作 · Action
        pub fn action<M>(mut self, value: impl crate::IntoMember<ButtonsAction, M>) -> Self {
            self.action = value.into_member();
            self
        }

        /// 失效配置 · Invalidation settings
        pub fn invalid_info<M>(
            mut self,
            value: impl crate::IntoMember<ButtonsInvalidInfo, M>,
        ) -> Self {
            self.invalid_info = value.into_member();
            self
        }
    }

    /// 失效配置 · Invalidation settings
    pub struct ButtonGroupInvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 是否可以多次点击 · Whether clickable more than once
        pub multi_clickable: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonGroupInvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }

        /// 是否可以多次点击 · Whether clickable more than once
        pub fn multi_clickable<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.multi_clickable = value.into_member();
            self
        }
    }

    /// 跳转小程序信息 · Mini Program redirect information
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序页面PATH · Mini Program page path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 跳转小程序页面名称 · Mini Program page name
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }
    }

    /// 回复消息内容 · Reply message information
    pub struct MessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub fn content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.content = value.into_member();
            self
        }

        /// 自定义透传字段 · Custom pass-through data
        pub fn custom_data<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_data = value.into_member();
            self
        }
    }

    /// 动作 · Action
    pub struct FaqsAction {
        /// 动作类型 · Action type
        pub action_type: FaqsActionActionType,
        /// 跳转链接 · Redirect URL
        pub jump_url: Option<String>,
        /// 跳转小程序信息 · Mini Program redirect information
        pub mini_program_jump_info: Option<FaqsActionMiniProgramJumpInfo>,
        /// 回复消息内容 · Reply message information
        pub message_info: Option<FaqsActionMessageInfo>,
        /// 动作id · Action ID
        pub action_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FaqsAction {
        /// 动作类型 · Action type
        pub fn action_type<M>(
            mut self,
            value: impl crate::IntoMember<FaqsActionActionType, M>,
        ) -> Self {
            self.action_type = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转链接 · Redirect URL
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转小程序信息 · Mini Program redirect information
        pub fn mini_program_jump_info<M>(
            mut self,
            value: impl crate::IntoMember<FaqsActionMiniProgramJumpInfo, M>,
        ) -> Self {
            self.mini_program_jump_info = value.into_member();
            self
        }

        /// 回复消息内容 · Reply message information
        pub fn message_info<M>(
            mut self,
            value: impl crate::IntoMember<FaqsActionMessageInfo, M>,
        ) -> Self {
            self.message_info = value.into_member();
            self
        }

        /// 动作id · Action ID
        pub fn action_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.action_id = value.into_member();
            self
        }
    }

    /// 跳转小程序信息 · Mini Program redirect information
    pub struct ActionMiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActionMiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序页面PATH · Mini Program page path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 跳转小程序页面名称 · Mini Program page name
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }
    }

    /// 回复消息内容 · Reply message information
    pub struct ActionMessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActionMessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub fn content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.content = value.into_member();
            self
        }

        /// 自定义透传字段 · Custom pass-through data
        pub fn custom_data<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_data = value.into_member();
            self
        }
    }

    /// 动作 · Action
    pub struct ButtonsAction {
        /// 动作类型 · Action type
        pub action_type: ButtonsActionActionType,
        /// 跳转链接 · Redirect URL
        pub jump_url: Option<String>,
        /// 跳转小程序信息 · Mini Program redirect information
        pub mini_program_jump_info: Option<ButtonsActionMiniProgramJumpInfo>,
        /// 回复消息内容 · Reply message information
        pub message_info: Option<ButtonsActionMessageInfo>,
        /// 动作id · Action ID
        pub action_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonsAction {
        /// 动作类型 · Action type
        pub fn action_type<M>(
            mut self,
            value: impl crate::IntoMember<ButtonsActionActionType, M>,
        ) -> Self {
            self.action_type = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转链接 · Redirect URL
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转小程序信息 · Mini Program redirect information
        pub fn mini_program_jump_info<M>(
            mut self,
            value: impl crate::IntoMember<ButtonsActionMiniProgramJumpInfo, M>,
        ) -> Self {
            self.mini_program_jump_info = value.into_member();
            self
        }

        /// 回复消息内容 · Reply message information
        pub fn message_info<M>(
            mut self,
            value: impl crate::IntoMember<ButtonsActionMessageInfo, M>,
        ) -> Self {
            self.message_info = value.into_member();
            self
        }

        /// 动作id · Action ID
        pub fn action_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.action_id = value.into_member();
            self
        }
    }

    /// 失效配置 · Invalidation settings
    pub struct ButtonsInvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expired_time: Option<crate::Time>,
        /// 是否可以多次点击 · Whether clickable more than once
        pub multi_clickable: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonsInvalidInfo {
        /// 过期时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn expired_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.expired_time = value.into_member();
            self
        }

        /// 是否可以多次点击 · Whether clickable more than once
        pub fn multi_clickable<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.multi_clickable = value.into_member();
            self
        }
    }

    /// 跳转小程序信息 · Mini Program redirect information
    pub struct FaqsActionMiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FaqsActionMiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序页面PATH · Mini Program page path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 跳转小程序页面名称 · Mini Program page name
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }
    }

    /// 回复消息内容 · Reply message information
    pub struct FaqsActionMessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FaqsActionMessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub fn content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.content = value.into_member();
            self
        }

        /// 自定义透传字段 · Custom pass-through data
        pub fn custom_data<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_data = value.into_member();
            self
        }
    }

    /// 跳转小程序信息 · Mini Program redirect information
    pub struct ButtonsActionMiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonsActionMiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序页面PATH · Mini Program page path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 跳转小程序页面名称 · Mini Program page name
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }
    }

    /// 回复消息内容 · Reply message information
    pub struct ButtonsActionMessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ButtonsActionMessageInfo {
        /// 回复的消息内容（必填） · Reply message content (required)
        pub fn content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.content = value.into_member();
            self
        }

        /// 自定义透传字段 · Custom pass-through data
        pub fn custom_data<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.custom_data = value.into_member();
            self
        }
    }

    /// 回复需要即时服务的投诉单：应答 · Reply to an immediate-service complaint: answer
    #[non_exhaustive]
    pub struct Response {
        /// 操作流水号 · Operation log ID
        pub log_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
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
        ButtonAction,
        ButtonInvalidInfo,
        Buttons,
        ButtonGroupInvalidInfo,
        MiniProgramJumpInfo,
        MessageInfo,
        FaqsAction,
        ActionMiniProgramJumpInfo,
        ActionMessageInfo,
        ButtonsAction,
        ButtonsInvalidInfo,
        FaqsActionMiniProgramJumpInfo,
        FaqsActionMessageInfo,
        ButtonsActionMiniProgramJumpInfo,
        ButtonsActionMessageInfo
    );

    message! {
        Request {
            0 => complainted_mchid: Required "complainted_mchid",
            1 => message: Required "message",
            2 => idempotent_id: Required "idempotent_id",
        }
        RequestMessage {
            0 => blocks: Optional "blocks",
            1 => sender_identity: Optional "sender_identity",
            2 => custom_data: Optional "custom_data",
        }
        Blocks {
            0 => r#type: Optional "type",
            1 => text: Optional "text",
            2 => image: Optional "image",
            3 => link: Optional "link",
            4 => faq_list: Optional "faq_list",
            5 => button: Optional "button",
            6 => button_group: Optional "button_group",
        }
        Text {
            0 => text: Optional "text",
            1 => color: Optional "color",
            2 => is_bold: Optional "is_bold",
        }
        Image {
            0 => media_id: Optional "media_id",
            1 => image_style_type: Optional "image_style_type",
        }
        Link {
            0 => text: Optional "text",
            1 => action: Optional "action",
            2 => invalid_info: Optional "invalid_info",
        }
        FaqList {
            0 => faqs: Optional "faqs",
        }
        Button {
            0 => text: Optional "text",
            1 => action: Optional "action",
            2 => invalid_info: Optional "invalid_info",
        }
        ButtonGroup {
            0 => buttons: Optional "buttons",
            1 => button_layout: Optional "button_layout",
            2 => invalid_info: Optional "invalid_info",
        }
        Action {
            0 => action_type: Optional "action_type",
            1 => jump_url: Optional "jump_url",
            2 => mini_program_jump_info: Optional "mini_program_jump_info",
            3 => message_info: Optional "message_info",
            4 => action_id: Optional "action_id",
        }
        InvalidInfo {
            0 => expired_time: Optional "expired_time",
            1 => multi_clickable: Optional "multi_clickable",
        }
        Faqs {
            0 => faq_id: Optional "faq_id",
            1 => faq_title: Optional "faq_title",
            2 => action: Optional "action",
        }
        ButtonAction {
            0 => action_type: Optional "action_type",
            1 => jump_url: Optional "jump_url",
            2 => mini_program_jump_info: Optional "mini_program_jump_info",
            3 => message_info: Optional "message_info",
            4 => action_id: Optional "action_id",
        }
        ButtonInvalidInfo {
            0 => expired_time: Optional "expired_time",
            1 => multi_clickable: Optional "multi_clickable",
        }
        Buttons {
            0 => text: Optional "text",
            1 => action: Optional "action",
            2 => invalid_info: Optional "invalid_info",
        }
        ButtonGroupInvalidInfo {
            0 => expired_time: Optional "expired_time",
            1 => multi_clickable: Optional "multi_clickable",
        }
        MiniProgramJumpInfo {
            0 => appid: Required "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        MessageInfo {
            0 => content: Required "content",
            1 => custom_data: Optional "custom_data",
        }
        FaqsAction {
            0 => action_type: Optional "action_type",
            1 => jump_url: Optional "jump_url",
            2 => mini_program_jump_info: Optional "mini_program_jump_info",
            3 => message_info: Optional "message_info",
            4 => action_id: Optional "action_id",
        }
        ActionMiniProgramJumpInfo {
            0 => appid: Required "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        ActionMessageInfo {
            0 => content: Required "content",
            1 => custom_data: Optional "custom_data",
        }
        ButtonsAction {
            0 => action_type: Optional "action_type",
            1 => jump_url: Optional "jump_url",
            2 => mini_program_jump_info: Optional "mini_program_jump_info",
            3 => message_info: Optional "message_info",
            4 => action_id: Optional "action_id",
        }
        ButtonsInvalidInfo {
            0 => expired_time: Optional "expired_time",
            1 => multi_clickable: Optional "multi_clickable",
        }
        FaqsActionMiniProgramJumpInfo {
            0 => appid: Required "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        FaqsActionMessageInfo {
            0 => content: Required "content",
            1 => custom_data: Optional "custom_data",
        }
        ButtonsActionMiniProgramJumpInfo {
            0 => appid: Required "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        ButtonsActionMessageInfo {
            0 => content: Required "content",
            1 => custom_data: Optional "custom_data",
        }
        Response {
            0 => log_id: Optional "log_id",
        }
    }
}
