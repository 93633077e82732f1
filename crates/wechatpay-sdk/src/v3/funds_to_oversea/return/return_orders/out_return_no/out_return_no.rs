//! `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
pub struct OutReturnNo(pub(crate) Node);

impl OutReturnNo {
    /// 查询出境退回结果（通过商户出境退回单号） (partner)
    ///
    /// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::r#return::return_orders::out_return_no::out_return_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1231231");
    /// let answer = client
    ///     .v3()
    ///     .funds_to_oversea()
    ///     .r#return()
    ///     .return_orders()
    ///     .out_return_no()
    ///     .out_return_no("merchant123123")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}", rest)
    }
}

/// 查询出境退回结果（通过商户出境退回单号）
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    );

    enumeration! {
        /// 出境退回状态
        State {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    /// 查询出境退回结果（通过商户出境退回单号）：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询出境退回结果（通过商户出境退回单号）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境退回单号
        pub out_return_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信出境退回单号
        pub return_id: Option<String>,
        /// 商户出境单号
        pub out_order_id: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 退回金额，单位为分
        pub amount: Option<Fen>,
        /// 出境退回状态
        pub state: Option<Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 失败原因
        pub fail_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_return_no", &mut self.out_return_no),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("return_id", &mut self.return_id),
                3 => Named("out_order_id", &mut self.out_order_id),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("refund_id", &mut self.refund_id),
                6 => Named("amount", &mut self.amount),
                7 => Named("state", &mut self.state),
                8 => Named("create_time", &mut self.create_time),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("fail_reason", &mut self.fail_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
