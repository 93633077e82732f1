//! `/v3/brand/profitsharing/returnorders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/profitsharing/returnorders`
pub struct Returnorders(pub(crate) Node);

impl Returnorders {
    /// 查询分账回退结果 (partner)
    ///
    /// `GET /v3/brand/profitsharing/returnorders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::returnorders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_return_no("R20190516001")
    ///     .order_id("4208450740201411110007820472")
    ///     .out_order_no("");
    /// let answer = client.v3().brand().profitsharing().returnorders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 请求分账回退 (partner)
    ///
    /// `POST /v3/brand/profitsharing/returnorders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::returnorders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("3008450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("分账回退");
    /// let answer = client.v3().brand().profitsharing().returnorders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/profitsharing/returnorders", rest)
    }
}

/// 查询分账回退结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/profitsharing/returnorders");

    enumeration! {
        /// 回退结果
        ResponseResult {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账回退结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("out_return_no"),
            optional::<String>("order_id"),
            optional::<String>("out_order_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户回退单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_return_no", value.into()))
        }

        /// 微信分帐单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("order_id", value.into()))
        }

        /// 商户分账单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }
    }

    /// 查询分账回退结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<Fen>,
        /// 回退结果
        pub result: Option<Enumeration<ResponseResult>>,
        /// 失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 完成时间
        pub finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("order_id", &mut self.order_id),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("out_return_no", &mut self.out_return_no),
                4 => Named("return_mchid", &mut self.return_mchid),
                5 => Named("return_no", &mut self.return_no),
                6 => Named("amount", &mut self.amount),
                7 => Named("result", &mut self.result),
                8 => Named("fail_reason", &mut self.fail_reason),
                9 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 请求分账回退
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::profitsharing::returnorders::get::ResponseResult;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/profitsharing/returnorders")
            .numbered_by("out_return_no");

    enumeration! {
        /// 失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        }
    }

    /// 请求分账回退：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            optional::<String>("order_id"),
            optional::<String>("out_order_no"),
            required::<String>("out_return_no"),
            required::<String>("return_mchid"),
            required::<Fen>("amount"),
            required::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信分账单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("order_id", value.into()))
        }

        /// 商户分账单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 商户回退单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_return_no", value.into()))
        }

        /// 回退商户号（必填）
        pub fn return_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("return_mchid", value.into()))
        }

        /// 回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }
    }

    /// 请求分账回退：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<Fen>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退结果
        pub result: Option<Enumeration<ResponseResult>>,
        /// 失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 完成时间
        pub finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("order_id", &mut self.order_id),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("out_return_no", &mut self.out_return_no),
                4 => Named("return_mchid", &mut self.return_mchid),
                5 => Named("amount", &mut self.amount),
                6 => Named("return_no", &mut self.return_no),
                7 => Named("result", &mut self.result),
                8 => Named("fail_reason", &mut self.fail_reason),
                9 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
