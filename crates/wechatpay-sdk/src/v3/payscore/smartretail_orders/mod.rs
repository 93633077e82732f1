//! `/v3/payscore/smartretail-orders`

pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/smartretail-orders`
#[derive(Clone, Debug)]
pub struct SmartretailOrders(pub(crate) Node);

impl SmartretailOrders {
    /// `/{out_order_no}`: 商户服务订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/smartretail-orders", rest)
    }
}

/// 查询智慧零售订单
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::payscore::payafter_orders::get::{
        Discounts, Fees, PayType, Request, Response, State,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/smartretail-orders");
}

/// 创建智慧零售订单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::payafter_orders::out_order_no::complete::post::Fees;
    pub use crate::v3::payscore::payafter_orders::post::{Discounts, Response};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/smartretail-orders").numbered_by("out_order_no");

    /// 创建智慧零售订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户服务订单号
        pub out_order_no: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 实际服务开始时间
        pub service_start_time: Option<String>,
        /// 服务结束时间
        pub service_end_time: Option<String>,
        /// 开始使用服务的地点
        pub service_start_location: Option<String>,
        /// 预计服务结束的地点
        pub service_end_location: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 后付费
        pub fees: Option<Vec<Fees>>,
        /// 商户优惠
        pub discounts: Option<Vec<Discounts>>,
        /// 订单风险金额，单位为分
        pub risk_amount: Option<Fen>,
        /// 商户自定义说明
        pub attach: Option<String>,
        /// 使用需用户确认订单类型
        pub need_user_confirm: Option<bool>,
        /// 微信用户在商户对应appid下的唯一标识
        pub openid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 实际服务开始时间
        #[inline]
        pub fn service_start_time(mut self, value: impl Into<String>) -> Self {
            self.service_start_time = Some(value.into());
            self
        }

        /// 服务结束时间
        #[inline]
        pub fn service_end_time(mut self, value: impl Into<String>) -> Self {
            self.service_end_time = Some(value.into());
            self
        }

        /// 开始使用服务的地点
        #[inline]
        pub fn service_start_location(mut self, value: impl Into<String>) -> Self {
            self.service_start_location = Some(value.into());
            self
        }

        /// 预计服务结束的地点
        #[inline]
        pub fn service_end_location(mut self, value: impl Into<String>) -> Self {
            self.service_end_location = Some(value.into());
            self
        }

        /// 服务信息
        #[inline]
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Some(value.into());
            self
        }

        /// 后付费
        #[inline]
        pub fn fees(mut self, value: Vec<Fees>) -> Self {
            self.fees = Some(value);
            self
        }

        /// 商户优惠
        #[inline]
        pub fn discounts(mut self, value: Vec<Discounts>) -> Self {
            self.discounts = Some(value);
            self
        }

        /// 订单风险金额，单位为分
        #[inline]
        pub fn risk_amount(mut self, value: impl Into<Fen>) -> Self {
            self.risk_amount = Some(value.into());
            self
        }

        /// 商户自定义说明
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 使用需用户确认订单类型
        #[inline]
        pub fn need_user_confirm(mut self, value: bool) -> Self {
            self.need_user_confirm = Some(value);
            self
        }

        /// 微信用户在商户对应appid下的唯一标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("service_start_time", &mut self.service_start_time),
                ("service_end_time", &mut self.service_end_time),
                ("service_start_location", &mut self.service_start_location),
                ("service_end_location", &mut self.service_end_location),
                ("service_introduction", &mut self.service_introduction),
                ("fees", &mut self.fees),
                ("discounts", &mut self.discounts),
                ("risk_amount", &mut self.risk_amount),
                ("attach", &mut self.attach),
                ("need_user_confirm", &mut self.need_user_confirm),
                ("openid", &mut self.openid),
            ]);
        }
    }

    message!(Request);
}
