//! `/v3/payscore/oversea/partner/serviceorder`

pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/oversea/partner/serviceorder`
#[derive(Clone, Debug)]
pub struct Serviceorder(pub(crate) Node);

impl Serviceorder {
    /// `/{out_order_no}`: 商户服务订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
    }

    /// 查询支付分订单
    ///
    /// `GET /v3/payscore/oversea/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("15646546545165651651");
    /// let answer = client.v3().payscore().oversea().partner().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 创建支付分订单
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .currency("HKD")
    ///     .service_introduction("XX充电宝")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .amount(40000)
    ///             .description("就餐人均100元")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .risk_fund(
    ///         post::RiskFund::new().name("DEPOSIT").amount(10000).description("就餐的预估费用"),
    ///     )
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("2019-11-11T16:24:05+08:00")
    ///             .end_time("2019-11-11T16:24:05+08:00")
    ///             .start_time_remark("备注1")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .notify_url("https://api.test.com")
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald");
    /// let answer = client.v3().payscore().oversea().partner().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/oversea/partner/serviceorder", rest)
    }
}

/// 查询支付分订单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        GoodsDetail, Location, PostDiscounts, RiskFund, TimeRange,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::ResponsePostPayments as PostPayments;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/oversea/partner/serviceorder")
            .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 服务订单状态
        State {
            CREATED = "CREATED",
            DOING = "DOING",
            DONE = "DONE",
            REVOKED = "REVOKED",
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 订单状态说明
        StateDescription {
            USER_CONFIRM = "USER_CONFIRM",
            MCH_COMPLETE = "MCH_COMPLETE",
        }
    }

    enumeration! {
        /// 收款状态
        CollectionState {
            USER_PAYING = "USER_PAYING",
            USER_PAID = "USER_PAID",
        }
    }

    enumeration! {
        /// 收款成功渠道
        PaidType {
            NEWTON = "NEWTON",
            MCH = "MCH",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
        }
    }

    /// 查询支付分订单：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 回跳查询ID
        pub query_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// 回跳查询ID
        #[inline]
        pub fn query_id(mut self, value: impl Into<String>) -> Self {
            self.query_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_order_no", &mut self.out_order_no),
                ("query_id", &mut self.query_id),
            ]);
        }
    }

    /// 查询支付分订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间段
        pub time_range: Option<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 货币类型
        pub currency: Option<String>,
        /// 汇率值
        pub currency_price: Option<i64>,
        /// 汇率
        pub currency_rate_info: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("service_introduction", &mut self.service_introduction),
                ("state", &mut self.state),
                ("state_description", &mut self.state_description),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("risk_fund", &mut self.risk_fund),
                ("total_amount", &mut self.total_amount),
                ("need_collection", &mut self.need_collection),
                ("collection", &mut self.collection),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("order_id", &mut self.order_id),
                ("currency", &mut self.currency),
                ("currency_price", &mut self.currency_price),
                ("currency_rate_info", &mut self.currency_rate_info),
            ]);
        }
    }

    /// 收款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态
        pub state: Option<Enumeration<CollectionState>>,
        /// 总收款金额，单位为分
        pub total_amount: Option<Fen>,
        /// 待收金额，单位为分
        pub paying_amount: Option<Fen>,
        /// 已收金额，单位为分
        pub paid_amount: Option<Fen>,
        /// 收款银行
        pub bank_type: Option<String>,
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
    }

    impl Message for Collection {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("state", &mut self.state),
                ("total_amount", &mut self.total_amount),
                ("paying_amount", &mut self.paying_amount),
                ("paid_amount", &mut self.paid_amount),
                ("bank_type", &mut self.bank_type),
                ("details", &mut self.details),
            ]);
        }
    }

    /// 收款明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Details {
        /// 收款序号
        pub seq: Option<i64>,
        /// 单笔收款金额，单位为分
        pub amount: Option<Fen>,
        /// 收款成功渠道
        pub paid_type: Option<Enumeration<PaidType>>,
        /// 收款成功时间
        pub paid_time: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Details {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("seq", &mut self.seq),
                ("amount", &mut self.amount),
                ("paid_type", &mut self.paid_type),
                ("paid_time", &mut self.paid_time),
                ("transaction_id", &mut self.transaction_id),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_id", &mut self.coupon_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("stock_id", &mut self.stock_id),
                ("wechatpay_contribute", &mut self.wechatpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
                ("currency", &mut self.currency),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    message!(Request, Response, Collection, Details, PromotionDetail);
}

/// 创建支付分订单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::RiskFund as ResponseRiskFund;
    pub use crate::v3::payscore::acquiringbank::serviceorder::post::{
        Location, ResponseLocation, ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        ResponsePostPayments, ResponseTimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/oversea/partner/serviceorder")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_order_no");

    /// 创建支付分订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务商公众号ID
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_order_no: Required<String>,
        /// 货币类型
        pub currency: Required<String>,
        /// 服务信息
        pub service_introduction: Required<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Required<RiskFund>,
        /// 服务时间
        pub time_range: Required<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// 商户回调地址
        pub notify_url: Required<String>,
        /// 商户数据包
        pub attach: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 服务商公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }

        /// 服务信息
        #[inline]
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Required::set(value.into());
            self
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(mut self, value: Vec<PostPayments>) -> Self {
            self.post_payments = Some(value);
            self
        }

        /// 商户优惠
        #[inline]
        pub fn post_discounts(mut self, value: Vec<PostDiscounts>) -> Self {
            self.post_discounts = Some(value);
            self
        }

        /// 服务风险金
        #[inline]
        pub fn risk_fund(mut self, value: RiskFund) -> Self {
            self.risk_fund = Required::set(value);
            self
        }

        /// 服务时间
        #[inline]
        pub fn time_range(mut self, value: TimeRange) -> Self {
            self.time_range = Required::set(value);
            self
        }

        /// 服务位置
        #[inline]
        pub fn location(mut self, value: Location) -> Self {
            self.location = Some(value);
            self
        }

        /// 服务商公众号下的用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 子商户公众号下的用户标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(mut self, value: bool) -> Self {
            self.need_user_confirm = Some(value);
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 商户数据包
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("out_order_no", &mut self.out_order_no),
                ("currency", &mut self.currency),
                ("service_introduction", &mut self.service_introduction),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("risk_fund", &mut self.risk_fund),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("need_user_confirm", &mut self.need_user_confirm),
                ("notify_url", &mut self.notify_url),
                ("attach", &mut self.attach),
            ]);
        }
    }

    /// 后付费项目
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称
        pub name: Required<String>,
        /// 付费金额，单位为分
        pub amount: Option<Fen>,
        /// 付费说明
        pub description: Option<String>,
        /// 付费数量
        pub count: Option<i64>,
    }

    impl PostPayments {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 付费名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 付费金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 付费说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 付费数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
    }

    impl Message for PostPayments {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称
        pub name: Required<String>,
        /// 优惠说明
        pub description: Required<String>,
        /// 优惠金额，单位为分
        pub amount: Option<Fen>,
        /// 优惠数量
        pub count: Option<i64>,
    }

    impl PostDiscounts {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 优惠说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 优惠金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 优惠数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
    }

    impl Message for PostDiscounts {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 服务风险金
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险名称
        pub name: Required<String>,
        /// 风险金额，单位为分
        pub amount: Required<Fen>,
        /// 风险说明
        pub description: Option<String>,
    }

    impl RiskFund {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 风险名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 风险金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 风险说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
    }

    impl Message for RiskFund {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
            ]);
        }
    }

    /// 服务时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeRange {
        /// 服务开始时间
        pub start_time: Required<Time>,
        /// 服务结束时间
        pub end_time: Option<Time>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    impl TimeRange {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 服务结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 服务开始时间备注
        #[inline]
        pub fn start_time_remark(mut self, value: impl Into<String>) -> Self {
            self.start_time_remark = Some(value.into());
            self
        }

        /// 服务结束时间备注
        #[inline]
        pub fn end_time_remark(mut self, value: impl Into<String>) -> Self {
            self.end_time_remark = Some(value.into());
            self
        }
    }

    impl Message for TimeRange {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("start_time_remark", &mut self.start_time_remark),
                ("end_time_remark", &mut self.end_time_remark),
            ]);
        }
    }

    /// 创建支付分订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 货币类型
        pub currency: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<ResponseRiskFund>,
        /// 服务时间段
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 跳转微信侧数据包
        pub package: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("currency", &mut self.currency),
                ("service_introduction", &mut self.service_introduction),
                ("state", &mut self.state),
                ("state_description", &mut self.state_description),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("risk_fund", &mut self.risk_fund),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("order_id", &mut self.order_id),
                ("package", &mut self.package),
            ]);
        }
    }

    message!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange, Response);
}
