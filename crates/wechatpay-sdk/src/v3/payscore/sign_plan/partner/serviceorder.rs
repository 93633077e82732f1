//! `/v3/payscore/sign-plan/partner/serviceorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/sign-plan/partner/serviceorder`
pub struct Serviceorder(pub(crate) Node);

impl Serviceorder {
    /// 创建用户的签约计划详情对应的服务订单 (partner)
    ///
    /// `POST /v3/payscore/sign-plan/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::partner::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sign_plan_id("01000033210000324638000000376258")
    ///     .plan_detail_no(2)
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
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
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .sign_plan()
    ///     .partner()
    ///     .serviceorder()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/sign-plan/partner/serviceorder", rest)
    }
}

/// 创建用户的签约计划详情对应的服务订单
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::Location as ResponseLocation;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::ResponseTimeRange;
    pub use crate::v3::payscore::serviceorder::post::TimeRange;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/sign-plan/partner/serviceorder")
            .numbered_by("out_trade_no");

    /// 创建用户的签约计划详情对应的服务订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("sign_plan_id"),
            required::<i64>("plan_detail_no"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
            required::<String>("notify_url"),
            required::<String>("service_introduction"),
            required::<TimeRange>("time_range"),
            optional::<Location>("location"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 支付分服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 待创建服务订单对应的用户的签约计划（必填）
        pub fn sign_plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sign_plan_id", value.into()))
        }

        /// 待创建服务订单对应的用户的签约计划详情序号（必填）
        #[inline]
        pub fn plan_detail_no(self, value: i64) -> Self {
            Self(self.0.with("plan_detail_no", value))
        }

        /// 服务商的AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户的AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 服务商公众号下的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }

        /// 商户扣款成功回调通知的地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_introduction", value.into()))
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
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户侧订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }
    }

    /// 创建用户的签约计划详情对应的服务订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("sub_mchid", &mut self.sub_mchid),
                6 => Named("service_introduction", &mut self.service_introduction),
                7 => Named("state", &mut self.state),
                8 => Named("state_description", &mut self.state_description),
                9 => Named("post_payments", &mut self.post_payments),
                10 => Named("post_discounts", &mut self.post_discounts),
                11 => Named("risk_fund", &mut self.risk_fund),
                12 => Named("time_range", &mut self.time_range),
                13 => Named("location", &mut self.location),
                14 => Named("attach", &mut self.attach),
                15 => Named("notify_url", &mut self.notify_url),
                16 => Named("order_id", &mut self.order_id),
                _ => return None,
            })
        }
    }

    /// 后付费项目
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称
        pub name: Option<String>,
        /// 付费金额，单位为分
        pub amount: Option<Fen>,
        /// 付费说明
        pub description: Option<String>,
    }

    impl Message for PostPayments {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("amount", &mut self.amount),
                2 => Named("description", &mut self.description),
                _ => return None,
            })
        }
    }

    /// 商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for PostDiscounts {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 服务风险金
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for RiskFund {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, PostPayments, PostDiscounts, RiskFund);
}
