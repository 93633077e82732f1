//! `/v3/payscore/serviceorder/direct-complete`

/// `/v3/payscore/serviceorder/direct-complete`
pub struct DirectComplete {
    pub(crate) node: crate::chain::Node,
}

impl DirectComplete {
    /// 创单结单合并 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/direct-complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::direct_complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用, 服务费")
    ///             .amount(40000)
    ///             .description("就餐人均100元，服务费：100/小时")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
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
    ///     .service_introduction("某某酒店")
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .notify_url("https://api.test.com")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .total_amount(50000)
    ///     .profit_sharing(true)
    ///     .goods_tag("");
    /// let answer = client.v3().payscore().serviceorder().direct_complete().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/direct-complete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/direct-complete")
    }
}

/// 创单结单合并
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::{
        Location as ResponseLocation, TimeRange as ResponseTimeRange,
    };
    pub use crate::shared::v3_payscore_serviceorder_direct_complete_post::ResponsePostPayments;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        PostDiscounts, PostPayments, TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};

    /// 创单结单合并：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_order_no"),
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<String>("service_introduction"),
            message::optional::<String>("attach"),
            message::optional::<String>("notify_url"),
            message::optional::<String>("openid"),
            message::optional::<crate::Fen>("total_amount"),
            message::optional::<bool>("profit_sharing"),
            message::optional::<String>("goods_tag"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 后付费商户优惠
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

        /// 服务信息
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 总金额，单位为分
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 微信支付服务分账标记
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }
    }

    /// 创单结单合并：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务时间段
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 服务订单状态
        pub state: Option<crate::Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<crate::Enumeration<StateDescription>>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => appid: "appid",
            2 => service_id: "service_id",
            3 => post_payments: "post_payments",
            4 => post_discounts: "post_discounts",
            5 => time_range: "time_range",
            6 => location: "location",
            7 => service_introduction: "service_introduction",
            8 => mchid: "mchid",
            9 => order_id: "order_id",
            10 => state: "state",
            11 => state_description: "state_description",
            12 => attach: "attach",
            13 => notify_url: "notify_url",
            14 => total_amount: "total_amount",
        }
    }
}
