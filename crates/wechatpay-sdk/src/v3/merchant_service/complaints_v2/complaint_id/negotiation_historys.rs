//! 查询投诉协商历史 · List a complaint's negotiation history
//!
//! `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`

/// 查询投诉协商历史 · List a complaint's negotiation history
///
/// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
#[derive(Clone)]
pub struct NegotiationHistorys {
    pub(crate) node: crate::chain::Node,
}

impl NegotiationHistorys {
    /// 查询投诉协商历史 · List a complaint's negotiation history
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    ///
    /// 商户或服务商按投诉单号分页查询与用户的协商历史，返回各条记录和总条数。模式：普通商户、服务商。
    ///
    /// Lists the negotiation history of a complaint by complaint ID, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .negotiation_historys()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012533439](https://pay.weixin.qq.com/doc/v3/merchant/4012533439), [partner/4012691802](https://pay.weixin.qq.com/doc/v3/partner/4012691802)
    #[doc(alias(
        "查询投诉协商历史",
        "List a complaints negotiation history",
        "消费者投诉",
        "negotiation-historys",
        "complaints-v2/negotiation-historys"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys")
    }
}

/// 查询投诉协商历史 · List a complaint's negotiation history
pub mod get {

    enumeration! {
        /// 操作类型 · Operation type
        OperateType {
            /// `USER_CREATE_COMPLAINT`: 用户提交投诉 · The user filed a complaint
            USER_CREATE_COMPLAINT = "USER_CREATE_COMPLAINT",
            /// `USER_CONTINUE_COMPLAINT`: 用户继续投诉 · The user continued the complaint
            USER_CONTINUE_COMPLAINT = "USER_CONTINUE_COMPLAINT",
            /// `USER_RESPONSE`: 用户留言 · The user wrote a message
            USER_RESPONSE = "USER_RESPONSE",
            /// `PLATFORM_RESPONSE`: 平台留言 · The platform wrote a message
            PLATFORM_RESPONSE = "PLATFORM_RESPONSE",
            /// `MERCHANT_RESPONSE`: 商户留言 · The merchant wrote a message
            MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
            /// `MERCHANT_CONFIRM_COMPLETE`: 商户申请结单 · The merchant reported it handled
            MERCHANT_CONFIRM_COMPLETE = "MERCHANT_CONFIRM_COMPLETE",
            /// `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`: 用户提交投诉的系统通知 · System message: complaint filed
            USER_CREATE_COMPLAINT_SYSTEM_MESSAGE = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            /// `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`: 投诉单全额退款的系统通知 · System message: complaint fully refunded
            COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            /// `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: 用户继续投诉的系统通知 · System message: complaint continued
            USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            /// `USER_REVOKE_COMPLAINT`: 用户撤诉 · The user withdrew the complaint
            USER_REVOKE_COMPLAINT = "USER_REVOKE_COMPLAINT",
            /// `USER_COMFIRM_COMPLAINT`: 用户确认投诉解决 · The user confirmed that the complaint is settled
            USER_COMFIRM_COMPLAINT = "USER_COMFIRM_COMPLAINT",
            /// `PLATFORM_HELP_APPLICATION`: 平台催办 · The platform urged the merchant
            PLATFORM_HELP_APPLICATION = "PLATFORM_HELP_APPLICATION",
            /// `USER_APPLY_PLATFORM_HELP`: 用户申请平台协助 · The user asked the platform for help
            USER_APPLY_PLATFORM_HELP = "USER_APPLY_PLATFORM_HELP",
            /// `MERCHANT_APPROVE_REFUND`: 商户同意退款 · The merchant agreed to the refund
            MERCHANT_APPROVE_REFUND = "MERCHANT_APPROVE_REFUND",
            /// `MERCHANT_REFUSE_RERUND`: 商户拒绝退款 · The merchant refused the refund
            MERCHANT_REFUSE_RERUND = "MERCHANT_REFUSE_RERUND",
            /// `USER_SUBMIT_SATISFACTION`: 用户提交满意度 · The user rated the handling
            USER_SUBMIT_SATISFACTION = "USER_SUBMIT_SATISFACTION",
            /// `SERVICE_ORDER_CANCEL`: 服务订单已取消 · The service order was cancelled
            SERVICE_ORDER_CANCEL = "SERVICE_ORDER_CANCEL",
            /// `SERVICE_ORDER_COMPLETE`: 服务订单已完成 · The service order was completed
            SERVICE_ORDER_COMPLETE = "SERVICE_ORDER_COMPLETE",
            /// `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`: 投诉单部分退款的系统通知 · System message: complaint partly refunded
            COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            /// `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`: 投诉退款到账的系统通知 · System message: refund of the complaint received
            COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            /// `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`: 投诉委托退款的系统通知 · System message: refund of the complaint entrusted
            COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
            /// `USER_APPLY_PLATFORM_SERVICE`: 用户申请平台协助 · The user asked the platform for help
            USER_APPLY_PLATFORM_SERVICE = "USER_APPLY_PLATFORM_SERVICE",
            /// `USER_CANCEL_PLATFORM_SERVICE`: 用户取消平台协助 · The user withdrew the request for help
            USER_CANCEL_PLATFORM_SERVICE = "USER_CANCEL_PLATFORM_SERVICE",
            /// `PLATFORM_SERVICE_FINISHED`: 平台协助结束 · The platform's help has ended
            PLATFORM_SERVICE_FINISHED = "PLATFORM_SERVICE_FINISHED",
            /// `USER_CLICK_RESPONSE`: 用户点击回复 · The user clicked on a reply
            USER_CLICK_RESPONSE = "USER_CLICK_RESPONSE",
        }
    }

    enumeration! {
        /// 媒体文件业务类型 · Media file business type
        MediaType {
            /// `USER_COMPLAINT_IMAGE`: 用户投诉图片 · Image of the user's complaint
            USER_COMPLAINT_IMAGE = "USER_COMPLAINT_IMAGE",
            /// `OPERATION_IMAGE`: 操作流水图片 · Image of an operation
            OPERATION_IMAGE = "OPERATION_IMAGE",
        }
    }

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

    /// 查询投诉协商历史：请求 · List a complaint's negotiation history: request
    ///
    /// 条件 Conditions:
    ///
    /// - limit 取 1 到 300。limit from 1 to 300
    pub struct Request {
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 查询投诉协商历史：应答 · List a complaint's negotiation history: answer
    #[non_exhaustive]
    pub struct Response {
        /// 投诉协商历史 · Complaint negotiation history
        pub data: Option<Vec<Data>>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 投诉协商历史总条数 · Number of complaint negotiation records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉协商历史 · Complaint negotiation history
    #[non_exhaustive]
    pub struct Data {
        /// 操作资料列表 · Operation media
        pub complaint_media_list: Option<ComplaintMediaList>,
        /// 操作流水号 · Operation log ID
        pub log_id: Option<String>,
        /// 操作人 · Operator
        pub operator: Option<String>,
        /// 操作时间 · Operation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub operate_time: Option<crate::Time>,
        /// 操作类型 · Operation type
        pub operate_type: OperateType,
        /// 操作内容 · Operation details
        pub operate_details: Option<String>,
        /// 图片凭证 · Image evidence
        pub image_list: Option<Vec<String>>,
        /// 用户申请平台协助原因 · Reason for requesting platform assistance
        pub user_appy_platform_service_reason: Option<String>,
        /// 用户申请平台协助原因描述 · Platform assistance reason description
        pub user_appy_platform_service_reason_description: Option<String>,
        /// 普通消息内容 · Normal message
        pub normal_message: Option<NormalMessage>,
        /// 用户点击回复消息 · Click reply message
        pub click_message: Option<ClickMessage>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 操作资料列表 · Operation media
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型 · Media file business type
        pub media_type: MediaType,
        /// 媒体文件请求url · Media file URLs
        pub media_url: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 普通消息内容 · Normal message
    #[non_exhaustive]
    pub struct NormalMessage {
        /// 消息内容 · Message content
        pub blocks: Option<Vec<Blocks>>,
        /// 发送者身份类别 · Sender identity
        pub sender_identity: SenderIdentity,
        /// 自定义透传信息 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户点击回复消息 · Click reply message
    #[non_exhaustive]
    pub struct ClickMessage {
        /// 回复的消息内容 · Reply message content
        pub message_content: Option<serde_json::Value>,
        /// 动作id · Action ID
        pub action_id: Option<String>,
        /// 被点击的操作流水号 · Clicked operation log ID
        pub clicked_log_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 消息内容 · Message content
    #[non_exhaustive]
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

    /// 文本 · Text
    #[non_exhaustive]
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

    /// 图片 · Image
    #[non_exhaustive]
    pub struct Image {
        /// 媒体ID · Media ID
        pub media_id: Option<String>,
        /// 图片样式类型 · Image style type
        pub image_style_type: ImageStyleType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 链接 · Link
    #[non_exhaustive]
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

    /// FAQ列表 · FAQ list
    #[non_exhaustive]
    pub struct FaqList {
        /// FAQ列表 · FAQ list
        pub faqs: Option<Vec<Faqs>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 按钮 · Button
    #[non_exhaustive]
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

    /// 按钮组 · Button group
    #[non_exhaustive]
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

    /// 动作 · Action
    #[non_exhaustive]
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

    /// 失效配置 · Invalidation settings
    #[non_exhaustive]
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

    /// FAQ列表 · FAQ list
    #[non_exhaustive]
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

    /// 动作 · Action
    #[non_exhaustive]
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

    /// 失效配置 · Invalidation settings
    #[non_exhaustive]
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

    /// 按钮组 · Button group
    #[non_exhaustive]
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

    /// 失效配置 · Invalidation settings
    #[non_exhaustive]
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

    /// 跳转小程序信息 · Mini Program redirect information
    #[non_exhaustive]
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID · Mini Program app ID
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 回复消息内容 · Reply message information
    #[non_exhaustive]
    pub struct MessageInfo {
        /// 回复的消息内容 · Reply message content
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 动作 · Action
    #[non_exhaustive]
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

    /// 跳转小程序信息 · Mini Program redirect information
    #[non_exhaustive]
    pub struct ActionMiniProgramJumpInfo {
        /// 跳转小程序APPID · Mini Program app ID
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 回复消息内容 · Reply message information
    #[non_exhaustive]
    pub struct ActionMessageInfo {
        /// 回复的消息内容 · Reply message content
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 动作 · Action
    #[non_exhaustive]
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

    /// 失效配置 · Invalidation settings
    #[non_exhaustive]
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

    /// 跳转小程序信息 · Mini Program redirect information
    #[non_exhaustive]
    pub struct FaqsActionMiniProgramJumpInfo {
        /// 跳转小程序APPID · Mini Program app ID
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 回复消息内容 · Reply message information
    #[non_exhaustive]
    pub struct FaqsActionMessageInfo {
        /// 回复的消息内容 · Reply message content
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转小程序信息 · Mini Program redirect information
    #[non_exhaustive]
    pub struct ButtonsActionMiniProgramJumpInfo {
        /// 跳转小程序APPID · Mini Program app ID
        pub appid: Option<String>,
        /// 跳转小程序页面PATH · Mini Program page path
        pub path: Option<String>,
        /// 跳转小程序页面名称 · Mini Program page name
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 回复消息内容 · Reply message information
    #[non_exhaustive]
    pub struct ButtonsActionMessageInfo {
        /// 回复的消息内容 · Reply message content
        pub content: Option<String>,
        /// 自定义透传字段 · Custom pass-through data
        pub custom_data: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
        }
        Response {
            0 => data: Optional "data",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => complaint_media_list: Optional "complaint_media_list",
            1 => log_id: Optional "log_id",
            2 => operator: Optional "operator",
            3 => operate_time: Optional "operate_time",
            4 => operate_type: Optional "operate_type",
            5 => operate_details: Optional "operate_details",
            6 => image_list: Optional "image_list",
            7 => user_appy_platform_service_reason: Optional "user_appy_platform_service_reason",
            8 => user_appy_platform_service_reason_description: Optional "user_appy_platform_service_reason_description",
            9 => normal_message: Optional "normal_message",
            10 => click_message: Optional "click_message",
        }
        ComplaintMediaList {
            0 => media_type: Optional "media_type",
            1 => media_url: Optional "media_url",
        }
        NormalMessage {
            0 => blocks: Optional "blocks",
            1 => sender_identity: Optional "sender_identity",
            2 => custom_data: Optional "custom_data",
        }
        ClickMessage {
            0 => message_content: Optional "message_content",
            1 => action_id: Optional "action_id",
            2 => clicked_log_id: Optional "clicked_log_id",
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
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        MessageInfo {
            0 => content: Optional "content",
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
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        ActionMessageInfo {
            0 => content: Optional "content",
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
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        FaqsActionMessageInfo {
            0 => content: Optional "content",
            1 => custom_data: Optional "custom_data",
        }
        ButtonsActionMiniProgramJumpInfo {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => text: Optional "text",
        }
        ButtonsActionMessageInfo {
            0 => content: Optional "content",
            1 => custom_data: Optional "custom_data",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
