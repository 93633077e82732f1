//! `/v3/brand/partner/card-member/cards/{card_id}`

pub mod invalidate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/cards/{card_id}`
#[derive(Clone, Debug)]
pub struct CardId(pub(crate) Node);

impl CardId {
    /// `/invalidate`
    #[inline]
    pub fn invalidate(self) -> invalidate::Invalidate {
        invalidate::Invalidate(self.0)
    }

    /// 查询会员卡模板信息 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 修改会员卡模板信息 (partner)
    ///
    /// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .brand_id("1004")
    ///     .card_title("测试卡")
    ///     .card_color("#FFFF00")
    ///     .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .code_jump_information(
    ///         patch::CodeJumpInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/code/code"),
    ///     )
    ///     .benefits("会员折扣、专属价")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/notify.php")
    ///     .need_pinned(true)
    ///     .need_display_level(true)
    ///     .init_level("白银会员")
    ///     .service_phone("010-8877xxxx")
    ///     .legal_agreement("商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。")
    ///     .valid_date_information(
    ///         patch::ValidDateInformation::new()
    ///             .r#type(patch::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
    ///     .points_information(
    ///         patch::PointsInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/points/points"),
    ///     )
    ///     .balance_information(
    ///         patch::BalanceInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/balance/balance"),
    ///     )
    ///     .purchase_information(
    ///         patch::PurchaseInformation::new()
    ///             .price(100)
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/purchase/purchase"),
    ///     )
    ///     .user_information(
    ///         patch::UserInformation::new()
    ///             .common_field_list(vec![patch::CommonFieldList::USER_FORM_FLAG_SEX])
    ///             .custom_field_list(vec![
    ///                 patch::CustomFieldList::new()
    ///                     .r#type(patch::CustomFieldListType::CHECK_BOX)
    ///                     .name("喜欢的运动")
    ///                     .values(vec!["篮球".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// 删除会员卡模板 (partner)
    ///
    /// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::card_id::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    #[inline]
    pub fn delete(self, request: delete::Request) -> Call<delete::Response> {
        self.0.call(&delete::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/cards/{card_id}", rest)
    }
}

/// 查询会员卡模板信息
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CardType, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request,
        State, Type, UserInformation, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/card-member/cards/{card_id}");

    /// 查询会员卡模板信息：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 商户AppId
        pub appid: Option<String>,
        /// 会员卡类型
        pub card_type: Option<Enumeration<CardType>>,
        /// 卡名称
        pub card_title: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型
        pub code_mode: Option<Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Option<Enumeration<CodeType>>,
        /// 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益
        pub benefits: Option<String>,
        /// 回调地址
        pub notify_url: Option<String>,
        /// 是否置顶
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 商家法务协议
        pub legal_agreement: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 积分信息
        pub points_information: Option<PointsInformation>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<UserInformation>,
        /// 状态
        pub state: Option<Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_id", &mut self.card_id),
                ("brand_id", &mut self.brand_id),
                ("appid", &mut self.appid),
                ("card_type", &mut self.card_type),
                ("card_title", &mut self.card_title),
                ("card_color", &mut self.card_color),
                ("card_picture_url", &mut self.card_picture_url),
                ("code_mode", &mut self.code_mode),
                ("code_type", &mut self.code_type),
                ("code_jump_information", &mut self.code_jump_information),
                ("benefits", &mut self.benefits),
                ("notify_url", &mut self.notify_url),
                ("need_pinned", &mut self.need_pinned),
                ("need_display_level", &mut self.need_display_level),
                ("init_level", &mut self.init_level),
                ("service_phone", &mut self.service_phone),
                ("legal_agreement", &mut self.legal_agreement),
                ("valid_date_information", &mut self.valid_date_information),
                ("points_information", &mut self.points_information),
                ("balance_information", &mut self.balance_information),
                ("purchase_information", &mut self.purchase_information),
                ("user_information", &mut self.user_information),
                ("state", &mut self.state),
                ("create_time", &mut self.create_time),
                ("update_time", &mut self.update_time),
            ]);
        }
    }

    message!(Response);
}

/// 修改会员卡模板信息
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::get::Response;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation as ResponseBalanceInformation, CardType,
        CodeJumpInformation as ResponseCodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList as UserInformationCustomFieldList, CustomFieldListType,
        PointsInformation as ResponsePointsInformation,
        PurchaseInformation as ResponsePurchaseInformation, State, Type,
        UserInformation as ResponseUserInformation,
        ValidDateInformation as ResponseValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/brand/partner/card-member/cards/{card_id}");

    /// 修改会员卡模板信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 卡名称
        pub card_title: Option<String>,
        /// 卡背景颜色
        pub card_color: Option<String>,
        /// 卡背景图URL
        pub card_picture_url: Option<String>,
        /// 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益
        pub benefits: Option<String>,
        /// 回调地址
        pub notify_url: Option<String>,
        /// 是否置顶
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// 会员初始等级
        pub init_level: Option<String>,
        /// 服务电话
        pub service_phone: Option<String>,
        /// 商家法务协议
        pub legal_agreement: Option<String>,
        /// 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// 积分信息
        pub points_information: Option<PointsInformation>,
        /// 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<UserInformation>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 卡名称
        #[inline]
        pub fn card_title(mut self, value: impl Into<String>) -> Self {
            self.card_title = Some(value.into());
            self
        }

        /// 卡背景颜色
        #[inline]
        pub fn card_color(mut self, value: impl Into<String>) -> Self {
            self.card_color = Some(value.into());
            self
        }

        /// 卡背景图URL
        #[inline]
        pub fn card_picture_url(mut self, value: impl Into<String>) -> Self {
            self.card_picture_url = Some(value.into());
            self
        }

        /// 会员码跳转信息
        #[inline]
        pub fn code_jump_information(mut self, value: CodeJumpInformation) -> Self {
            self.code_jump_information = Some(value);
            self
        }

        /// 会员权益
        #[inline]
        pub fn benefits(mut self, value: impl Into<String>) -> Self {
            self.benefits = Some(value.into());
            self
        }

        /// 回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 是否置顶
        #[inline]
        pub fn need_pinned(mut self, value: bool) -> Self {
            self.need_pinned = Some(value);
            self
        }

        /// 是否展示会员等级
        #[inline]
        pub fn need_display_level(mut self, value: bool) -> Self {
            self.need_display_level = Some(value);
            self
        }

        /// 会员初始等级
        #[inline]
        pub fn init_level(mut self, value: impl Into<String>) -> Self {
            self.init_level = Some(value.into());
            self
        }

        /// 服务电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// 商家法务协议
        #[inline]
        pub fn legal_agreement(mut self, value: impl Into<String>) -> Self {
            self.legal_agreement = Some(value.into());
            self
        }

        /// 会员卡有效期
        #[inline]
        pub fn valid_date_information(mut self, value: ValidDateInformation) -> Self {
            self.valid_date_information = Some(value);
            self
        }

        /// 积分信息
        #[inline]
        pub fn points_information(mut self, value: PointsInformation) -> Self {
            self.points_information = Some(value);
            self
        }

        /// 储值信息
        #[inline]
        pub fn balance_information(mut self, value: BalanceInformation) -> Self {
            self.balance_information = Some(value);
            self
        }

        /// 付费会员信息
        #[inline]
        pub fn purchase_information(mut self, value: PurchaseInformation) -> Self {
            self.purchase_information = Some(value);
            self
        }

        /// 用户开卡信息
        #[inline]
        pub fn user_information(mut self, value: UserInformation) -> Self {
            self.user_information = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("card_title", &mut self.card_title),
                ("card_color", &mut self.card_color),
                ("card_picture_url", &mut self.card_picture_url),
                ("code_jump_information", &mut self.code_jump_information),
                ("benefits", &mut self.benefits),
                ("notify_url", &mut self.notify_url),
                ("need_pinned", &mut self.need_pinned),
                ("need_display_level", &mut self.need_display_level),
                ("init_level", &mut self.init_level),
                ("service_phone", &mut self.service_phone),
                ("legal_agreement", &mut self.legal_agreement),
                ("valid_date_information", &mut self.valid_date_information),
                ("points_information", &mut self.points_information),
                ("balance_information", &mut self.balance_information),
                ("purchase_information", &mut self.purchase_information),
                ("user_information", &mut self.user_information),
            ]);
        }
    }

    /// 会员码跳转信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// 会员码跳转AppID
        pub jump_appid: Option<String>,
        /// 会员码跳转路径
        pub jump_path: Option<String>,
    }

    impl CodeJumpInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员码跳转AppID
        #[inline]
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }

        /// 会员码跳转路径
        #[inline]
        pub fn jump_path(mut self, value: impl Into<String>) -> Self {
            self.jump_path = Some(value.into());
            self
        }
    }

    impl Message for CodeJumpInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("jump_appid", &mut self.jump_appid), ("jump_path", &mut self.jump_path)]);
        }
    }

    /// 会员卡有效期
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ValidDateInformation {
        /// 有效期类型
        pub r#type: Required<Enumeration<Type>>,
        /// 有效期开始时间
        pub available_begin_time: Option<Time>,
        /// 有效期结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    impl ValidDateInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 有效期类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 有效期开始时间
        #[inline]
        pub fn available_begin_time(mut self, value: impl Into<Time>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// 有效期结束时间
        #[inline]
        pub fn available_end_time(mut self, value: impl Into<Time>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(mut self, value: i64) -> Self {
            self.available_day_after_receive = Some(value);
            self
        }
    }

    impl Message for ValidDateInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
            ]);
        }
    }

    /// 积分信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PointsInformation {
        /// 积分跳转AppID
        pub jump_appid: Option<String>,
        /// 积分跳转路径
        pub jump_path: Option<String>,
    }

    impl PointsInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 积分跳转AppID
        #[inline]
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }

        /// 积分跳转路径
        #[inline]
        pub fn jump_path(mut self, value: impl Into<String>) -> Self {
            self.jump_path = Some(value.into());
            self
        }
    }

    impl Message for PointsInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("jump_appid", &mut self.jump_appid), ("jump_path", &mut self.jump_path)]);
        }
    }

    /// 储值信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// 储值小程序AppID
        pub jump_appid: Option<String>,
        /// 储值小程序路径
        pub jump_path: Option<String>,
    }

    impl BalanceInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 储值小程序AppID
        #[inline]
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }

        /// 储值小程序路径
        #[inline]
        pub fn jump_path(mut self, value: impl Into<String>) -> Self {
            self.jump_path = Some(value.into());
            self
        }
    }

    impl Message for BalanceInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("jump_appid", &mut self.jump_appid), ("jump_path", &mut self.jump_path)]);
        }
    }

    /// 付费会员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// 付费会员价格，单位为分
        pub price: Option<Fen>,
        /// 付费会员跳转AppID
        pub jump_appid: Option<String>,
        /// 付费会员跳转路径
        pub jump_path: Option<String>,
    }

    impl PurchaseInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 付费会员价格，单位为分
        #[inline]
        pub fn price(mut self, value: impl Into<Fen>) -> Self {
            self.price = Some(value.into());
            self
        }

        /// 付费会员跳转AppID
        #[inline]
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }

        /// 付费会员跳转路径
        #[inline]
        pub fn jump_path(mut self, value: impl Into<String>) -> Self {
            self.jump_path = Some(value.into());
            self
        }
    }

    impl Message for PurchaseInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("price", &mut self.price),
                ("jump_appid", &mut self.jump_appid),
                ("jump_path", &mut self.jump_path),
            ]);
        }
    }

    /// 用户开卡信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<Enumeration<CommonFieldList>>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    impl UserInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 平台提供的通用开卡信息字段
        #[inline]
        pub fn common_field_list(mut self, value: Vec<Enumeration<CommonFieldList>>) -> Self {
            self.common_field_list = Some(value);
            self
        }

        /// 商户自定义的开卡信息字段
        #[inline]
        pub fn custom_field_list(mut self, value: Vec<CustomFieldList>) -> Self {
            self.custom_field_list = Some(value);
            self
        }
    }

    impl Message for UserInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("common_field_list", &mut self.common_field_list),
                ("custom_field_list", &mut self.custom_field_list),
            ]);
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 商户自定义的开卡信息字段类型
        pub r#type: Option<Enumeration<CustomFieldListType>>,
        /// 字段名称
        pub name: Option<String>,
        /// 字段值
        pub values: Option<Vec<String>>,
    }

    impl CustomFieldList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户自定义的开卡信息字段类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<CustomFieldListType>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 字段名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 字段值
        #[inline]
        pub fn values(mut self, value: Vec<String>) -> Self {
            self.values = Some(value);
            self
        }
    }

    impl Message for CustomFieldList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("name", &mut self.name),
                ("values", &mut self.values),
            ]);
        }
    }

    message!(
        Request,
        CodeJumpInformation,
        ValidDateInformation,
        PointsInformation,
        BalanceInformation,
        PurchaseInformation,
        UserInformation,
        CustomFieldList
    );
}

/// 删除会员卡模板
pub mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::get::Response;
    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CardType, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, Request,
        State, Type, UserInformation, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::DELETE, "/v3/brand/partner/card-member/cards/{card_id}");
}
