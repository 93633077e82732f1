//! `/v3/payscore/payafter-orders/{out_order_no}/complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/payafter-orders/{out_order_no}/complete`
#[derive(Clone, Debug)]
pub struct Complete(pub(crate) Node);

impl Complete {
    /// 完结先享后付订单 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .finish_type(0)
    ///     .cancel_reason("")
    ///     .real_service_start_time("")
    ///     .real_service_end_time("")
    ///     .real_service_end_location("")
    ///     .fees(vec![post::Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
    ///     .discounts(vec![
    ///         post::Discounts::new()
    ///             .discount_name("满20减1元")
    ///             .discount_amount(0)
    ///             .discount_desc("不与其他优惠叠加"),
    ///     ])
    ///     .total_amount(0)
    ///     .finish_ticket("")
    ///     .profit_sharing(true);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/payafter-orders/{out_order_no}/complete", rest)
    }
}

/// 完结先享后付订单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/payafter-orders/{out_order_no}/complete");

    /// 完结先享后付订单：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
        /// 标识用户订单使用情况，已知取值：`1`、`2`
        pub finish_type: Option<i64>,
        /// 取消订单的原因
        pub cancel_reason: Option<String>,
        /// 实际服务开始时间
        pub real_service_start_time: Option<String>,
        /// 服务结束时间
        pub real_service_end_time: Option<String>,
        /// 实际结束使用服务的地点
        pub real_service_end_location: Option<String>,
        /// 后付费
        pub fees: Option<Vec<Fees>>,
        /// 商户优惠
        pub discounts: Option<Vec<Discounts>>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 完结凭证
        pub finish_ticket: Option<String>,
        /// 是否指定商户分账
        pub profit_sharing: Option<bool>,
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

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 标识用户订单使用情况，已知取值：`1`、`2`
        #[inline]
        pub fn finish_type(mut self, value: i64) -> Self {
            self.finish_type = Some(value);
            self
        }

        /// 取消订单的原因
        #[inline]
        pub fn cancel_reason(mut self, value: impl Into<String>) -> Self {
            self.cancel_reason = Some(value.into());
            self
        }

        /// 实际服务开始时间
        #[inline]
        pub fn real_service_start_time(mut self, value: impl Into<String>) -> Self {
            self.real_service_start_time = Some(value.into());
            self
        }

        /// 服务结束时间
        #[inline]
        pub fn real_service_end_time(mut self, value: impl Into<String>) -> Self {
            self.real_service_end_time = Some(value.into());
            self
        }

        /// 实际结束使用服务的地点
        #[inline]
        pub fn real_service_end_location(mut self, value: impl Into<String>) -> Self {
            self.real_service_end_location = Some(value.into());
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

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// 完结凭证
        #[inline]
        pub fn finish_ticket(mut self, value: impl Into<String>) -> Self {
            self.finish_ticket = Some(value.into());
            self
        }

        /// 是否指定商户分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("service_id", &mut self.service_id),
                ("finish_type", &mut self.finish_type),
                ("cancel_reason", &mut self.cancel_reason),
                ("real_service_start_time", &mut self.real_service_start_time),
                ("real_service_end_time", &mut self.real_service_end_time),
                ("real_service_end_location", &mut self.real_service_end_location),
                ("fees", &mut self.fees),
                ("discounts", &mut self.discounts),
                ("total_amount", &mut self.total_amount),
                ("finish_ticket", &mut self.finish_ticket),
                ("profit_sharing", &mut self.profit_sharing),
            ]);
        }
    }

    /// 后付费
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Fees {
        /// 付费项目名称
        pub fee_name: Option<String>,
        /// 付费项目数量
        pub fee_count: Option<i64>,
        /// 付费项目总金额，单位为分
        pub fee_amount: Option<Fen>,
        /// 描述计费规则
        pub fee_desc: Option<String>,
    }

    impl Fees {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 付费项目名称
        #[inline]
        pub fn fee_name(mut self, value: impl Into<String>) -> Self {
            self.fee_name = Some(value.into());
            self
        }

        /// 付费项目数量
        #[inline]
        pub fn fee_count(mut self, value: i64) -> Self {
            self.fee_count = Some(value);
            self
        }

        /// 付费项目总金额，单位为分
        #[inline]
        pub fn fee_amount(mut self, value: impl Into<Fen>) -> Self {
            self.fee_amount = Some(value.into());
            self
        }

        /// 描述计费规则
        #[inline]
        pub fn fee_desc(mut self, value: impl Into<String>) -> Self {
            self.fee_desc = Some(value.into());
            self
        }
    }

    impl Message for Fees {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fee_name", &mut self.fee_name),
                ("fee_count", &mut self.fee_count),
                ("fee_amount", &mut self.fee_amount),
                ("fee_desc", &mut self.fee_desc),
            ]);
        }
    }

    /// 商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Discounts {
        /// 优惠名称
        pub discount_name: Option<String>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 优惠说明
        pub discount_desc: Option<String>,
    }

    impl Discounts {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠名称
        #[inline]
        pub fn discount_name(mut self, value: impl Into<String>) -> Self {
            self.discount_name = Some(value.into());
            self
        }

        /// 商品优惠金额，单位为分
        #[inline]
        pub fn discount_amount(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// 优惠说明
        #[inline]
        pub fn discount_desc(mut self, value: impl Into<String>) -> Self {
            self.discount_desc = Some(value.into());
            self
        }
    }

    impl Message for Discounts {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("discount_name", &mut self.discount_name),
                ("discount_amount", &mut self.discount_amount),
                ("discount_desc", &mut self.discount_desc),
            ]);
        }
    }

    message!(Request, Fees, Discounts);
}
