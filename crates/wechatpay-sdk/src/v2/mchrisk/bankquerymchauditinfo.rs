//! `v2/mchrisk/bankquerymchauditinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mchrisk/bankquerymchauditinfo`
#[derive(Clone, Debug)]
pub struct Bankquerymchauditinfo(pub(crate) Node);

impl Bankquerymchauditinfo {
    /// 间联模式查询商户审核状态开放接口
    ///
    /// `POST /mchrisk/bankquerymchauditinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::bankquerymchauditinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("999990016")
    ///     .channel_id("999990017")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().bankquerymchauditinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986497)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mchrisk/bankquerymchauditinfo", rest)
    }
}

/// 间联模式查询商户审核状态开放接口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mchrisk/bankquerymchauditinfo").unsigned().reads();

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
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 间联模式查询商户审核状态开放接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Required<String>,
        /// 渠道号
        pub channel_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 渠道号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("channel_id", &mut self.channel_id),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 间联模式查询商户审核状态开放接口：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 服务商号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 审核状态
        pub audit_status: Option<String>,
        /// 审核备注
        pub audit_comment: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
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
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("channel_id", &mut self.channel_id),
                ("audit_status", &mut self.audit_status),
                ("audit_comment", &mut self.audit_comment),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    message!(Request, Response);
}
