//! `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
#[derive(Clone, Debug)]
pub struct SendPendingmessage(pub(crate) Node);

impl SendPendingmessage {
    /// 下发服务费用待处理消息 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
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
    ///     .total_amount(50000)
    ///     .prepaid_time("20231218");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("")
    ///     .send_pendingmessage()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage", rest)
    }
}

/// 下发服务费用待处理消息
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::PostDiscounts;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    );

    /// 下发服务费用待处理消息：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 子商户商户号
        pub sub_mchid: Required<String>,
        /// 后付费项目
        pub post_payments: Required<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 预计扣费时间
        pub prepaid_time: Required<String>,
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

        /// 子商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(mut self, value: Vec<PostPayments>) -> Self {
            self.post_payments = Required::set(value);
            self
        }

        /// 商户优惠
        #[inline]
        pub fn post_discounts(mut self, value: Vec<PostDiscounts>) -> Self {
            self.post_discounts = Some(value);
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 预计扣费时间
        #[inline]
        pub fn prepaid_time(mut self, value: impl Into<String>) -> Self {
            self.prepaid_time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("total_amount", &mut self.total_amount),
                ("prepaid_time", &mut self.prepaid_time),
            ]);
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
            self.name = Some(value.into());
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

    message!(Request, PostPayments);
}
