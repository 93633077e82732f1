//! `/v3/brand/partner/card-member/cards`

pub mod card_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/cards`
#[derive(Clone, Debug)]
pub struct Cards(pub(crate) Node);

impl Cards {
    /// `/{card_id}`: 会员卡模板ID
    #[inline]
    pub fn card_id(self, value: impl Into<String>) -> card_id::CardId {
        card_id::CardId(self.0.bind("card_id", value))
    }

    /// 查询会员卡模板列表 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("1004")
    ///     .state(get::State::CARD_EFFECTIVE)
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client.v3().brand().partner().card_member().cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 创建会员卡模板 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .appid("wxea9c30890f48d5ae")
    ///     .card_type(post::CardType::PURCHASE)
    ///     .card_title("测试卡")
    ///     .card_color("#FFFF00")
    ///     .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
    ///     .code_mode(post::CodeMode::SYSTEM_ALLOCATE)
    ///     .code_type(post::CodeType::NONE_CODE)
    ///     .code_jump_information(
    ///         post::CodeJumpInformation::new()
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
    ///         post::ValidDateInformation::new()
    ///             .r#type(post::Type::FIX_TIME_RANGE)
    ///             .available_begin_time("2020-05-20T13:29:35.120+08:00")
    ///             .available_end_time("2030-05-20T13:29:35.120+08:00")
    ///             .available_day_after_receive(200),
    ///     )
    ///     .points_information(
    ///         post::PointsInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/points/points"),
    ///     )
    ///     .balance_information(
    ///         post::BalanceInformation::new()
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/balance/balance"),
    ///     )
    ///     .purchase_information(
    ///         post::PurchaseInformation::new()
    ///             .price(100)
    ///             .jump_appid("wxea9c30a90fs8d3fe")
    ///             .jump_path("/pages/purchase/purchase"),
    ///     )
    ///     .user_information(
    ///         post::UserInformation::new()
    ///             .common_field_list(vec![post::CommonFieldList::USER_FORM_FLAG_SEX])
    ///             .custom_field_list(vec![
    ///                 post::CustomFieldList::new()
    ///                     .r#type(post::CustomFieldListType::CHECK_BOX)
    ///                     .name("喜欢的运动")
    ///                     .values(vec!["篮球".to_owned()]),
    ///             ]),
    ///     );
    /// let answer = client.v3().brand().partner().card_member().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/cards", rest)
    }
}

/// 查询会员卡模板列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation, CardType, CodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList, CustomFieldListType, PointsInformation, PurchaseInformation, State, Type,
        UserInformation, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/card-member/cards");

    /// 查询会员卡模板列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌id
        pub brand_id: Required<String>,
        /// 状态
        pub state: Option<Enumeration<State>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌id
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 状态
        #[inline]
        pub fn state(mut self, value: impl Into<Enumeration<State>>) -> Self {
            self.state = Some(value.into());
            self
        }

        /// 分页页码
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 分页大小
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("state", &mut self.state),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 查询会员卡模板列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 会员卡模板列表
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 会员卡模板列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
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
    }

    impl Message for Data {
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
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 创建会员卡模板
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::cards::card_id::invalidate::post::{
        BalanceInformation as ResponseBalanceInformation, CardType,
        CodeJumpInformation as ResponseCodeJumpInformation, CodeMode, CodeType, CommonFieldList,
        CustomFieldList as UserInformationCustomFieldList, CustomFieldListType,
        PointsInformation as ResponsePointsInformation,
        PurchaseInformation as ResponsePurchaseInformation, Type,
        UserInformation as ResponseUserInformation,
        ValidDateInformation as ResponseValidDateInformation,
    };
    pub use crate::v3::brand::partner::card_member::cards::card_id::patch::{
        BalanceInformation, CodeJumpInformation, CustomFieldList, PointsInformation,
        PurchaseInformation, UserInformation, ValidDateInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/cards");

    /// 创建会员卡模板：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 商户AppId
        pub appid: Required<String>,
        /// 会员卡类型
        pub card_type: Required<Enumeration<CardType>>,
        /// 卡名称
        pub card_title: Required<String>,
        /// 卡背景颜色
        pub card_color: Required<String>,
        /// 卡背景图URL
        pub card_picture_url: Required<String>,
        /// 会员卡code分配类型
        pub code_mode: Required<Enumeration<CodeMode>>,
        /// 会员码型
        pub code_type: Required<Enumeration<CodeType>>,
        /// 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// 会员权益
        pub benefits: Required<String>,
        /// 回调地址
        pub notify_url: Required<String>,
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
        pub valid_date_information: Required<ValidDateInformation>,
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

        /// 商户AppId
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 会员卡类型
        #[inline]
        pub fn card_type(mut self, value: impl Into<Enumeration<CardType>>) -> Self {
            self.card_type = Required::set(value.into());
            self
        }

        /// 卡名称
        #[inline]
        pub fn card_title(mut self, value: impl Into<String>) -> Self {
            self.card_title = Required::set(value.into());
            self
        }

        /// 卡背景颜色
        #[inline]
        pub fn card_color(mut self, value: impl Into<String>) -> Self {
            self.card_color = Required::set(value.into());
            self
        }

        /// 卡背景图URL
        #[inline]
        pub fn card_picture_url(mut self, value: impl Into<String>) -> Self {
            self.card_picture_url = Required::set(value.into());
            self
        }

        /// 会员卡code分配类型
        #[inline]
        pub fn code_mode(mut self, value: impl Into<Enumeration<CodeMode>>) -> Self {
            self.code_mode = Required::set(value.into());
            self
        }

        /// 会员码型
        #[inline]
        pub fn code_type(mut self, value: impl Into<Enumeration<CodeType>>) -> Self {
            self.code_type = Required::set(value.into());
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
            self.benefits = Required::set(value.into());
            self
        }

        /// 回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
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
            self.valid_date_information = Required::set(value);
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
            ]);
        }
    }

    /// 创建会员卡模板：应答
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
        pub code_jump_information: Option<ResponseCodeJumpInformation>,
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
        pub valid_date_information: Option<ResponseValidDateInformation>,
        /// 积分信息
        pub points_information: Option<ResponsePointsInformation>,
        /// 储值信息
        pub balance_information: Option<ResponseBalanceInformation>,
        /// 付费会员信息
        pub purchase_information: Option<ResponsePurchaseInformation>,
        /// 用户开卡信息
        pub user_information: Option<ResponseUserInformation>,
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
            ]);
        }
    }

    message!(Request, Response);
}
