//! `v2/papay/partner/querycontract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/partner/querycontract`
#[derive(Clone, Debug)]
pub struct Querycontract(pub(crate) Node);

impl Querycontract {
    /// 查询签约关系 (partner)
    ///
    /// `POST /papay/partner/querycontract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::querycontract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mch_id("1900000109")
    ///     .contract_id("100005698")
    ///     .plan_id("123")
    ///     .contract_code("1023658866")
    ///     .version(post::Version::N1_0);
    /// let answer = client.v2().papay().partner().querycontract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988379)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay/partner/querycontract", rest)
    }
}

/// 查询签约关系
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::{ResultCode, ReturnCode, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/papay/partner/querycontract").without_nonce().reads();

    /// 查询签约关系：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 模板id
        pub plan_id: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 版本号
        pub version: Required<Enumeration<Version>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID
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

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 委托代扣协议id
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// 模板id
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// 签约协议号
        #[inline]
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Some(value.into());
            self
        }

        /// 版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("contract_id", &mut self.contract_id),
                ("plan_id", &mut self.plan_id),
                ("contract_code", &mut self.contract_code),
                ("version", &mut self.version),
            ]);
        }
    }

    /// 查询签约关系：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 商户号
        pub mch_id: Option<i64>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 模板id
        pub plan_id: Option<i64>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 协议状态
        pub contract_state: Option<i64>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议到期时间
        pub contract_expired_time: Option<String>,
        /// 协议解约时间
        pub contract_terminated_time: Option<String>,
        /// 协议解约方式
        pub contract_termination_mode: Option<i64>,
        /// 签名
        pub sign: Option<String>,
        /// 解约备注
        pub contract_termination_remark: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("mch_id", &mut self.mch_id),
                ("appid", &mut self.appid),
                ("contract_id", &mut self.contract_id),
                ("plan_id", &mut self.plan_id),
                ("contract_code", &mut self.contract_code),
                ("contract_display_account", &mut self.contract_display_account),
                ("contract_state", &mut self.contract_state),
                ("contract_signed_time", &mut self.contract_signed_time),
                ("contract_expired_time", &mut self.contract_expired_time),
                ("contract_terminated_time", &mut self.contract_terminated_time),
                ("contract_termination_mode", &mut self.contract_termination_mode),
                ("sign", &mut self.sign),
                ("contract_termination_remark", &mut self.contract_termination_remark),
                ("openid", &mut self.openid),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
            ]);
        }
    }

    message!(Request, Response);
}
