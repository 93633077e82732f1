//! `v2/secapi/pay/profitsharingreturn`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/pay/profitsharingreturn`
pub struct Profitsharingreturn(pub(crate) Node);

impl Profitsharingreturn {
    /// 分账回退 (direct and partner)
    ///
    /// `POST /secapi/pay/profitsharingreturn`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharingreturn::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .order_id("3008450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .out_return_no("R20190516001")
    ///     .return_account_type(post::ReturnAccountType::MERCHANT_ID)
    ///     .return_account("86693852")
    ///     .return_amount(888)
    ///     .description("用户退款");
    /// let answer = client.v2().secapi().pay().profitsharingreturn().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984166)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/pay/profitsharingreturn", rest)
    }
}

/// 分账回退
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};
    pub use crate::v2::secapi::pay::multiprofitsharing::post::SignType;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/pay/profitsharingreturn")
            .mutual_tls()
            .numbered_by("out_return_no");

    enumeration! {
        /// 回退方类型
        ReturnAccountType {
            MERCHANT_ID = "MERCHANT_ID",
        }
    }

    enumeration! {
        /// 回退结果
        ResponseResult {
            SUCCESS = "SUCCESS",
            PROCESSING = "PROCESSING",
            FAILED = "FAILED",
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

    /// 分账回退：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<Enumeration<SignType>>("sign_type"),
            optional::<String>("order_id"),
            optional::<String>("out_order_no"),
            required::<String>("out_return_no"),
            required::<Enumeration<ReturnAccountType>>("return_account_type"),
            required::<String>("return_account"),
            required::<Fen>("return_amount"),
            required::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
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

        /// 回退方类型（必填）
        pub fn return_account_type(self, value: impl Into<Enumeration<ReturnAccountType>>) -> Self {
            Self(self.0.with::<Enumeration<ReturnAccountType>>("return_account_type", value.into()))
        }

        /// 回退方账号（必填）
        pub fn return_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("return_account", value.into()))
        }

        /// 回退金额，单位为分（必填）
        pub fn return_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("return_amount", value.into()))
        }

        /// 回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }
    }

    /// 分账回退：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退方类型
        pub return_account_type: Option<Enumeration<ReturnAccountType>>,
        /// 回退方账号
        pub return_account: Option<String>,
        /// 回退金额，单位为分
        pub return_amount: Option<Fen>,
        /// 回退描述
        pub description: Option<String>,
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
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("nonce_str", &mut self.nonce_str),
                5 => Named("sign", &mut self.sign),
                6 => Named("result_code", &mut self.result_code),
                7 => Named("err_code", &mut self.err_code),
                8 => Named("err_code_des", &mut self.err_code_des),
                9 => Named("sub_mch_id", &mut self.sub_mch_id),
                10 => Named("sub_appid", &mut self.sub_appid),
                11 => Named("sign_type", &mut self.sign_type),
                12 => Named("order_id", &mut self.order_id),
                13 => Named("out_order_no", &mut self.out_order_no),
                14 => Named("out_return_no", &mut self.out_return_no),
                15 => Named("return_no", &mut self.return_no),
                16 => Named("return_account_type", &mut self.return_account_type),
                17 => Named("return_account", &mut self.return_account),
                18 => Named("return_amount", &mut self.return_amount),
                19 => Named("description", &mut self.description),
                20 => Named("result", &mut self.result),
                21 => Named("fail_reason", &mut self.fail_reason),
                22 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
