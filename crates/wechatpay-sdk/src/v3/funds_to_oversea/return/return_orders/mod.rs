//! `/v3/funds-to-oversea/return/return-orders`

pub mod out_return_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/funds-to-oversea/return/return-orders`
pub struct ReturnOrders(pub(crate) Node);

impl ReturnOrders {
    /// `/out-return-no`
    #[inline]
    pub fn out_return_no(self) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo(self.0)
    }

    /// 申请资金出境退回 (partner)
    ///
    /// `POST /v3/funds-to-oversea/return/return-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::r#return::return_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_return_no("R20250220103930")
    ///     .sub_mchid("123456")
    ///     .out_order_id("merchant_1123123")
    ///     .transaction_id("420000000000000010")
    ///     .supplement_info("5017752501201407033233368018")
    ///     .amount(100);
    /// let answer = client.v3().funds_to_oversea().r#return().return_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/funds-to-oversea/return/return-orders", rest)
    }
}

/// 申请资金出境退回
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::funds_to_oversea::r#return::return_orders::out_return_no::out_return_no::get::State;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/funds-to-oversea/return/return-orders")
            .numbered_by("out_return_no");

    enumeration! {
        /// 失败原因
        FailReason {
            RETURN_AMOUNT_NOT_ENOUGH = "RETURN_AMOUNT_NOT_ENOUGH",
        }
    }

    /// 申请资金出境退回：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_return_no"),
            required::<String>("sub_mchid"),
            required::<String>("out_order_id"),
            required::<String>("transaction_id"),
            required::<String>("supplement_info"),
            required::<Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户出境退回单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_return_no", value.into()))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户出境单号（必填）
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_id", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 退回凭证补充信息（必填）
        pub fn supplement_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("supplement_info", value.into()))
        }

        /// 退回金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }
    }

    /// 申请资金出境退回：应答
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
        /// 退回凭证补充信息
        pub supplement_info: Option<String>,
        /// 退回金额，单位为分
        pub amount: Option<Fen>,
        /// 出境退回状态
        pub state: Option<Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
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
                5 => Named("supplement_info", &mut self.supplement_info),
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
