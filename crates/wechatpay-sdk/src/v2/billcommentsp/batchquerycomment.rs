//! `v2/billcommentsp/batchquerycomment`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/billcommentsp/batchquerycomment`
#[derive(Clone, Debug)]
pub struct Batchquerycomment(pub(crate) Node);

impl Batchquerycomment {
    /// 拉取订单评价数据
    ///
    /// `POST /billcommentsp/batchquerycomment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::billcommentsp::batchquerycomment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .begin_time("20170724000000")
    ///     .end_time("20170725000000")
    ///     .offset(0)
    ///     .limit(100);
    /// let answer = client.v2().billcommentsp().batchquerycomment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/billcommentsp/batchquerycomment", rest)
    }
}

/// 拉取订单评价数据
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/billcommentsp/batchquerycomment").mutual_tls().reads();

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            FAIL = "FAIL",
        }
    }

    /// 拉取订单评价数据：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 开始时间
        pub begin_time: Required<String>,
        /// 结束时间
        pub end_time: Required<String>,
        /// 位移
        pub offset: Required<i64>,
        /// 条数
        pub limit: Option<i64>,
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

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<String>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 位移
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Required::set(value);
            self
        }

        /// 条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 拉取订单评价数据：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
            ]);
        }
    }

    message!(Request, Response);
}
