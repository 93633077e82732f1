//! `v2/pay/profitsharingreturnquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/profitsharingreturnquery`
#[derive(Clone, Debug)]
pub struct Profitsharingreturnquery(pub(crate) Node);

impl Profitsharingreturnquery {
    /// 回退结果查询 (direct and partner)
    ///
    /// `POST /pay/profitsharingreturnquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingreturnquery::post;
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
    ///     .out_return_no("R20190516001");
    /// let answer = client.v2().pay().profitsharingreturnquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984233)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/profitsharingreturnquery", rest)
    }
}

/// 回退结果查询
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/profitsharingreturnquery").reads();

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

    /// 回退结果查询：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 微信分账单号
        #[inline]
        pub fn order_id(mut self, value: impl Into<String>) -> Self {
            self.order_id = Some(value.into());
            self
        }

        /// 商户分账单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// 商户回退单号
        #[inline]
        pub fn out_return_no(mut self, value: impl Into<String>) -> Self {
            self.out_return_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sign_type", &mut self.sign_type),
                ("order_id", &mut self.order_id),
                ("out_order_no", &mut self.out_order_no),
                ("out_return_no", &mut self.out_return_no),
            ]);
        }
    }

    /// 回退结果查询：应答
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("order_id", &mut self.order_id),
                ("out_order_no", &mut self.out_order_no),
                ("out_return_no", &mut self.out_return_no),
                ("return_no", &mut self.return_no),
                ("return_account_type", &mut self.return_account_type),
                ("return_account", &mut self.return_account),
                ("return_amount", &mut self.return_amount),
                ("description", &mut self.description),
                ("result", &mut self.result),
                ("fail_reason", &mut self.fail_reason),
                ("finish_time", &mut self.finish_time),
            ]);
        }
    }

    message!(Request, Response);
}
