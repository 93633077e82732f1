//! `/v3/payscore/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/serviceorder`
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

    /// 查询支付分订单 (direct)
    ///
    /// `GET /v3/payscore/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("")
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787");
    /// let answer = client.v3().payscore().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 创建支付分订单 (direct)
    ///
    /// `POST /v3/payscore/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("2002000000000558128851361561536")
    ///     .service_introduction("某某酒店")
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
    ///             .count(2),
    ///     ])
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .end_time("20091225121010")
    ///             .start_time_remark("备注1")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .risk_fund(
    ///         post::RiskFund::new().name("DEPOSIT").amount(10000).description("就餐的预估费用"),
    ///     )
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .notify_url("https://api.test.com")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .device(
    ///         post::Device::new()
    ///             .start_device_id("HG123456")
    ///             .end_device_id("HG123456")
    ///             .materiel_no("example_materiel_no"),
    ///     );
    /// let answer = client.v3().payscore().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/serviceorder", rest)
    }
}

/// 查询支付分订单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        GoodsDetail, Location, PostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, ResponsePostPayments as PostPayments, ResponseTimeRange as TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{
        CollectionState, PaidType, State, StateDescription, Type,
    };
    pub use crate::v3::payscore::partner::serviceorder::get::{
        Collection, Details, PromotionDetail, Scope,
    };
    pub use crate::v3::payscore::serviceorder::out_order_no::complete::post::RiskFund;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/serviceorder");

    /// 查询支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("out_order_no"),
            optional::<String>("query_id"),
            required::<String>("service_id"),
            required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("query_id", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
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
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
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
        /// 服务风险金
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
        /// 附加数据
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("service_introduction", &mut self.service_introduction),
                5 => Named("state", &mut self.state),
                6 => Named("state_description", &mut self.state_description),
                7 => Named("post_payments", &mut self.post_payments),
                8 => Named("post_discounts", &mut self.post_discounts),
                9 => Named("risk_fund", &mut self.risk_fund),
                10 => Named("total_amount", &mut self.total_amount),
                11 => Named("need_collection", &mut self.need_collection),
                12 => Named("collection", &mut self.collection),
                13 => Named("time_range", &mut self.time_range),
                14 => Named("location", &mut self.location),
                15 => Named("attach", &mut self.attach),
                16 => Named("notify_url", &mut self.notify_url),
                17 => Named("openid", &mut self.openid),
                18 => Named("order_id", &mut self.order_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 创建支付分订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        Location as ResponseLocation, PostDiscounts as ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, ResponsePostPayments, ResponseTimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::{PostPayments, RiskFund};
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;
    pub use crate::v3::payscore::serviceorder::out_order_no::complete::post::RiskFund as ResponseRiskFund;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/serviceorder").numbered_by("out_order_no");

    /// 创建支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_order_no"),
            required::<String>("appid"),
            required::<String>("service_id"),
            required::<String>("service_introduction"),
            optional::<Vec<PostPayments>>("post_payments"),
            optional::<Vec<PostDiscounts>>("post_discounts"),
            required::<TimeRange>("time_range"),
            optional::<Location>("location"),
            required::<RiskFund>("risk_fund"),
            optional::<String>("attach"),
            required::<String>("notify_url"),
            optional::<String>("openid"),
            optional::<bool>("need_user_confirm"),
            optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_introduction", value.into()))
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 服务时间段（必填）
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 服务风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 设备信息
        #[inline]
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value))
        }
    }

    /// 商户优惠
    #[derive(Clone)]
    pub struct PostDiscounts(pub(crate) Object);

    impl PostDiscounts {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<String>("description"),
            optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 优惠名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 优惠说明（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 优惠数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 服务时间段
    #[derive(Clone)]
    pub struct TimeRange(pub(crate) Object);

    impl TimeRange {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("start_time"),
            optional::<String>("end_time"),
            optional::<String>("start_time_remark"),
            optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务开始时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time", value.into()))
        }

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time_remark", value.into()))
        }

        /// 服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time_remark", value.into()))
        }
    }

    /// 创建支付分订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
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
        /// 服务风险金
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
        /// 跳转微信侧小程序订单数据
        pub package: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("service_id", &mut self.service_id),
                4 => Named("service_introduction", &mut self.service_introduction),
                5 => Named("state", &mut self.state),
                6 => Named("state_description", &mut self.state_description),
                7 => Named("post_payments", &mut self.post_payments),
                8 => Named("post_discounts", &mut self.post_discounts),
                9 => Named("risk_fund", &mut self.risk_fund),
                10 => Named("time_range", &mut self.time_range),
                11 => Named("location", &mut self.location),
                12 => Named("attach", &mut self.attach),
                13 => Named("notify_url", &mut self.notify_url),
                14 => Named("order_id", &mut self.order_id),
                15 => Named("package", &mut self.package),
                _ => return None,
            })
        }
    }

    request!(Request, PostDiscounts, TimeRange);

    held!(PostDiscounts, TimeRange);

    message!(Response);
}
