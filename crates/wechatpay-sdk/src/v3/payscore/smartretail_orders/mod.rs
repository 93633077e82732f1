//! `/v3/payscore/smartretail-orders`

pub mod out_order_no;

/// `/v3/payscore/smartretail-orders`
pub struct SmartretailOrders {
    pub(crate) node: crate::chain::Node,
}

impl SmartretailOrders {
    /// `/{out_order_no}`: 商户服务订单号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询智慧零售订单 (direct)
    ///
    /// `GET /v3/payscore/smartretail-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().service_id("").out_order_no("").query_id("").appid("");
    /// let answer = client.v3().payscore().smartretail_orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/smartretail-orders", request.0)
    }

    /// 创建智慧零售订单 (direct)
    ///
    /// `POST /v3/payscore/smartretail-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("500001")
    ///     .service_start_time("")
    ///     .service_end_time("")
    ///     .service_start_location("")
    ///     .service_end_location("")
    ///     .service_introduction("")
    ///     .fees(vec![post::Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
    ///     .discounts(vec![
    ///         post::Discounts::new().discount_name("满20减1元").discount_desc("不与其他优惠叠加"),
    ///     ])
    ///     .risk_amount(0)
    ///     .attach("")
    ///     .need_user_confirm(true)
    ///     .openid("");
    /// let answer = client.v3().payscore().smartretail_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/smartretail-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders")
    }
}

/// 查询智慧零售订单
pub mod get {

    pub use crate::shared::v3_payscore_payafter_orders_get::{PayType, State};
    pub use crate::v3::payscore::payafter_orders::get::{Discounts, Fees, Request, Response};
}

/// 创建智慧零售订单
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::payafter_orders::out_order_no::complete::post::Fees;
    pub use crate::v3::payscore::payafter_orders::post::{Discounts, Response};

    /// 创建智慧零售订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_id"),
            message::optional::<String>("service_start_time"),
            message::optional::<String>("service_end_time"),
            message::optional::<String>("service_start_location"),
            message::optional::<String>("service_end_location"),
            message::optional::<String>("service_introduction"),
            message::optional::<Vec<Fees>>("fees"),
            message::optional::<Vec<Discounts>>("discounts"),
            message::optional::<crate::Fen>("risk_amount"),
            message::optional::<String>("attach"),
            message::optional::<bool>("need_user_confirm"),
            message::optional::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 实际服务开始时间
        pub fn service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_start_time", value))
        }

        /// 服务结束时间
        pub fn service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_end_time", value))
        }

        /// 开始使用服务的地点
        pub fn service_start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_start_location", value))
        }

        /// 预计服务结束的地点
        pub fn service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_end_location", value))
        }

        /// 服务信息
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 后付费
        #[inline]
        pub fn fees(self, value: Vec<Fees>) -> Self {
            Self(self.0.with("fees", value))
        }

        /// 商户优惠
        #[inline]
        pub fn discounts(self, value: Vec<Discounts>) -> Self {
            Self(self.0.with("discounts", value))
        }

        /// 订单风险金额，单位为分
        pub fn risk_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("risk_amount", value))
        }

        /// 商户自定义说明
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 使用需用户确认订单类型
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 微信用户在商户对应appid下的唯一标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    request!(Request);
}
