//! `/v3/payscore/partner/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/serviceorder`
#[derive(Clone, Debug)]
pub struct Serviceorder(pub(crate) Node);

impl Serviceorder {
    /// `/direct-complete`
    #[inline]
    pub fn direct_complete(self) -> direct_complete::DirectComplete {
        direct_complete::DirectComplete(self.0)
    }

    /// `/{out_order_no}`: 商户服务订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
    }

    /// 查询支付分订单 (partner)
    ///
    /// `GET /v3/payscore/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("");
    /// let answer = client.v3().payscore().partner().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692256)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 创建支付分订单 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_introduction("XX充电宝")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .description("就餐人均100元")
    ///             .amount(40000)
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
    ///         post::RiskFund::new()
    ///             .name(post::Name::DEPOSIT)
    ///             .amount(10000)
    ///             .description("就餐的预估费用"),
    ///     )
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .start_time_remark("开始租借时间")
    ///             .end_time("20091225121010")
    ///             .end_time_remark("租借结束时间"),
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
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .device(
    ///         post::Device::new()
    ///             .start_device_id("HG123456")
    ///             .end_device_id("HG123456")
    ///             .materiel_no("example_materiel_no"),
    ///     );
    /// let answer = client.v3().payscore().partner().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692136)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/serviceorder", rest)
    }
}

/// 查询支付分订单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        GoodsDetail, Location, PostDiscounts, PostPayments, RiskFund, TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{
        CollectionState, PaidType, Request, State, StateDescription, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/partner/serviceorder");

    enumeration! {
        /// 优惠范围
        Scope {
            SINGLE = "SINGLE",
            GLOBAL = "GLOBAL",
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
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间
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
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
        /// 收款银行
        pub bank_type: Option<String>,
    }

    impl Message for Collection {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("state", &mut self.state),
                ("total_amount", &mut self.total_amount),
                ("paying_amount", &mut self.paying_amount),
                ("paid_amount", &mut self.paid_amount),
                ("details", &mut self.details),
                ("bank_type", &mut self.bank_type),
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

    message!(Response, Collection, Details, PromotionDetail);
}

/// 创建支付分订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::post::{
        Location, PostPayments, ResponseLocation, ResponsePostPayments, ResponseTimeRange,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::Name;
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostDiscounts;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/serviceorder")
            .numbered_by("out_order_no");

    /// 创建支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("out_order_no"),
            required::<String>("service_introduction"),
            optional::<Vec<PostPayments>>("post_payments"),
            optional::<Vec<PostDiscounts>>("post_discounts"),
            required::<RiskFund>("risk_fund"),
            required::<TimeRange>("time_range"),
            optional::<Location>("location"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
            optional::<bool>("need_user_confirm"),
            required::<String>("notify_url"),
            optional::<String>("attach"),
            optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("service_id", String::hold(value.into())))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_order_no", String::hold(value.into())))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with("service_introduction", String::hold(value.into())))
        }

        /// 后付费项目
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value.hold()))
        }

        /// 后付费商户优惠
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value.hold()))
        }

        /// 订单风险金（必填）
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value.hold()))
        }

        /// 服务时间（必填）
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value.hold()))
        }

        /// 服务位置
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value.hold()))
        }

        /// 服务商公众号下的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("openid", String::hold(value.into())))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_openid", String::hold(value.into())))
        }

        /// 是否需要用户确认
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value.hold()))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 设备信息
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value.hold()))
        }
    }

    /// 订单风险金
    #[derive(Clone)]
    pub struct RiskFund(pub(crate) Object);

    impl RiskFund {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Name>>("name"),
            required::<Fen>("amount"),
            optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 风险金名称（必填）
        pub fn name(self, value: impl Into<Enumeration<Name>>) -> Self {
            Self(self.0.with("name", <Enumeration<Name>>::hold(value.into())))
        }

        /// 风险金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("amount", Fen::hold(value.into())))
        }

        /// 风险说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }
    }

    /// 服务时间
    #[derive(Clone)]
    pub struct TimeRange(pub(crate) Object);

    impl TimeRange {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("start_time"),
            optional::<String>("start_time_remark"),
            optional::<String>("end_time"),
            optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("start_time", String::hold(value.into())))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with("start_time_remark", String::hold(value.into())))
        }

        /// 预计服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("end_time", String::hold(value.into())))
        }

        /// 预计服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with("end_time_remark", String::hold(value.into())))
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
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 商户优惠
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

    /// 订单风险金
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseRiskFund {
        /// 风险金名称
        pub name: Option<Enumeration<Name>>,
        /// 风险金额，单位为分
        pub amount: Option<Fen>,
        /// 风险说明
        pub description: Option<String>,
    }

    impl Message for ResponseRiskFund {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
            ]);
        }
    }

    request!(Request, RiskFund, TimeRange);

    message!(Response, ResponseRiskFund);
}
