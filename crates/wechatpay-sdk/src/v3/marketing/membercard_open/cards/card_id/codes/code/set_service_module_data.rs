//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
#[derive(Clone, Debug)]
pub struct SetServiceModuleData(pub(crate) Node);

impl SetServiceModuleData {
    /// 设置会员服务项用户信息 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .service_module_id("666")
    ///     .state_setting(
    ///         post::StateSetting::new()
    ///             .state_id("CHECKED_IN")
    ///             .content_template_data(
    ///                 post::ContentTemplateData::new()
    ///                     .field_list(vec![
    ///                         post::FieldList::new()
    ///                             .field_id("hotel_name")
    ///                             .field_value("深圳市南山区滨海路700号"),
    ///                     ])
    ///                     .action_setting(
    ///                         post::ActionSetting::new()
    ///                             .action_name("一键开锁")
    ///                             .jump_miniprogram(
    ///                                 post::JumpMiniprogram::new()
    ///                                     .appid("wx37178d097a6851d8")
    ///                                     .path("pages/index/index"),
    ///                             ),
    ///                     ),
    ///             )
    ///             .message_template_setting(
    ///                 post::MessageTemplateSetting::new()
    ///                     .message_template_id("9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI")
    ///                     .field_list(vec![
    ///                         post::FieldList::new()
    ///                             .field_id("hotel_name")
    ///                             .field_value("深圳市南山区滨海路700号"),
    ///                     ]),
    ///             ),
    ///     );
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .set_service_module_data()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            rest,
        )
    }
}

/// 设置会员服务项用户信息
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
    )
    .numbered_by("out_request_no");

    /// 设置会员服务项用户信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 会员服务项ID
        pub service_module_id: Required<String>,
        /// 服务状态设置
        pub state_setting: Required<StateSetting>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 会员服务项ID
        #[inline]
        pub fn service_module_id(mut self, value: impl Into<String>) -> Self {
            self.service_module_id = Required::set(value.into());
            self
        }

        /// 服务状态设置
        #[inline]
        pub fn state_setting(mut self, value: StateSetting) -> Self {
            self.state_setting = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("service_module_id", &mut self.service_module_id),
                ("state_setting", &mut self.state_setting),
            ]);
        }
    }

    /// 服务状态设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StateSetting {
        /// 状态ID
        pub state_id: Required<String>,
        /// 内容模板设置
        pub content_template_data: Required<ContentTemplateData>,
        /// 消息模板设置
        pub message_template_setting: Option<MessageTemplateSetting>,
    }

    impl StateSetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 状态ID
        #[inline]
        pub fn state_id(mut self, value: impl Into<String>) -> Self {
            self.state_id = Required::set(value.into());
            self
        }

        /// 内容模板设置
        #[inline]
        pub fn content_template_data(mut self, value: ContentTemplateData) -> Self {
            self.content_template_data = Required::set(value);
            self
        }

        /// 消息模板设置
        #[inline]
        pub fn message_template_setting(mut self, value: MessageTemplateSetting) -> Self {
            self.message_template_setting = Some(value);
            self
        }
    }

    impl Message for StateSetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("state_id", &mut self.state_id),
                ("content_template_data", &mut self.content_template_data),
                ("message_template_setting", &mut self.message_template_setting),
            ]);
        }
    }

    /// 内容模板设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContentTemplateData {
        /// 服务内容列表
        pub field_list: Option<Vec<FieldList>>,
        /// 操作设置
        pub action_setting: Option<ActionSetting>,
    }

    impl ContentTemplateData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务内容列表
        #[inline]
        pub fn field_list(mut self, value: Vec<FieldList>) -> Self {
            self.field_list = Some(value);
            self
        }

        /// 操作设置
        #[inline]
        pub fn action_setting(mut self, value: ActionSetting) -> Self {
            self.action_setting = Some(value);
            self
        }
    }

    impl Message for ContentTemplateData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("field_list", &mut self.field_list),
                ("action_setting", &mut self.action_setting),
            ]);
        }
    }

    /// 消息模板设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MessageTemplateSetting {
        /// 模板消息ID
        pub message_template_id: Required<String>,
        /// 服务内容列表
        pub field_list: Required<Vec<FieldList>>,
    }

    impl MessageTemplateSetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 模板消息ID
        #[inline]
        pub fn message_template_id(mut self, value: impl Into<String>) -> Self {
            self.message_template_id = Required::set(value.into());
            self
        }

        /// 服务内容列表
        #[inline]
        pub fn field_list(mut self, value: Vec<FieldList>) -> Self {
            self.field_list = Required::set(value);
            self
        }
    }

    impl Message for MessageTemplateSetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("message_template_id", &mut self.message_template_id),
                ("field_list", &mut self.field_list),
            ]);
        }
    }

    /// 服务内容列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FieldList {
        /// 内容字段ID
        pub field_id: Required<String>,
        /// 内容字段值
        pub field_value: Required<String>,
    }

    impl FieldList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 内容字段ID
        #[inline]
        pub fn field_id(mut self, value: impl Into<String>) -> Self {
            self.field_id = Required::set(value.into());
            self
        }

        /// 内容字段值
        #[inline]
        pub fn field_value(mut self, value: impl Into<String>) -> Self {
            self.field_value = Required::set(value.into());
            self
        }
    }

    impl Message for FieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("field_id", &mut self.field_id), ("field_value", &mut self.field_value)]);
        }
    }

    /// 操作设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActionSetting {
        /// 操作名称
        pub action_name: Required<String>,
        /// 跳转小程序
        pub jump_miniprogram: Required<JumpMiniprogram>,
    }

    impl ActionSetting {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 操作名称
        #[inline]
        pub fn action_name(mut self, value: impl Into<String>) -> Self {
            self.action_name = Required::set(value.into());
            self
        }

        /// 跳转小程序
        #[inline]
        pub fn jump_miniprogram(mut self, value: JumpMiniprogram) -> Self {
            self.jump_miniprogram = Required::set(value);
            self
        }
    }

    impl Message for ActionSetting {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("action_name", &mut self.action_name),
                ("jump_miniprogram", &mut self.jump_miniprogram),
            ]);
        }
    }

    /// 跳转小程序
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct JumpMiniprogram {
        /// 小程序appid
        pub appid: Required<String>,
        /// 小程序path
        pub path: Required<String>,
    }

    impl JumpMiniprogram {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 小程序appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 小程序path
        #[inline]
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Required::set(value.into());
            self
        }
    }

    impl Message for JumpMiniprogram {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("appid", &mut self.appid), ("path", &mut self.path)]);
        }
    }

    message!(
        Request,
        StateSetting,
        ContentTemplateData,
        MessageTemplateSetting,
        FieldList,
        ActionSetting,
        JumpMiniprogram
    );
}
