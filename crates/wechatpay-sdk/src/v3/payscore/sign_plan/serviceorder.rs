//! `/v3/payscore/sign-plan/serviceorder`

/// `/v3/payscore/sign-plan/serviceorder`
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// 创建用户的签约计划详情对应的服务订单 (direct)
    ///
    /// `POST /v3/payscore/sign-plan/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sign_plan_id("01000033210000324638000000376258")
    ///     .plan_detail_no(2)
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .notify_url("https://api.test.com")
    ///     .service_introduction("羽毛球课基础练习课程")
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
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .out_trade_no("1514323JSVDFE1243252");
    /// let answer = client.v3().payscore().sign_plan().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/sign-plan/serviceorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/serviceorder")
    }
}

/// 创建用户的签约计划详情对应的服务订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location as ResponseLocation;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::ResponseTimeRange;
    pub use crate::v3::payscore::serviceorder::post::TimeRange;
    pub use crate::v3::payscore::sign_plan::partner::serviceorder::post::{
        PostDiscounts, PostPayments, RiskFund,
    };

    /// 创建用户的签约计划详情对应的服务订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("sign_plan_id"),
            message::required::<i64>("plan_detail_no"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("notify_url"),
            message::required::<String>("service_introduction"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付分服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 待创建服务订单对应的用户的签约计划（必填）
        pub fn sign_plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sign_plan_id", value))
        }

        /// 待创建服务订单对应的用户的签约计划详情序号（必填）
        #[inline]
        pub fn plan_detail_no(self, value: i64) -> Self {
            Self(self.0.with("plan_detail_no", value))
        }

        /// 商户的AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户公众号下的用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户扣款成功回调通知的地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 服务时间（必填）
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户侧订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }
    }

    /// 创建用户的签约计划详情对应的服务订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 商户公众号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<RiskFund>,
        /// 服务时间
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => service_introduction: "service_introduction",
            5 => state: "state",
            6 => state_description: "state_description",
            7 => post_payments: "post_payments",
            8 => post_discounts: "post_discounts",
            9 => risk_fund: "risk_fund",
            10 => time_range: "time_range",
            11 => location: "location",
            12 => attach: "attach",
            13 => notify_url: "notify_url",
            14 => order_id: "order_id",
        }
    }
}
