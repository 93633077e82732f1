//! `v2/papay/partner/querycontract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/partner/querycontract`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::{ResultCode, ReturnCode, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/papay/partner/querycontract").without_nonce().reads();

    /// 查询签约关系：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mch_id"),
            optional::<String>("contract_id"),
            optional::<String>("plan_id"),
            optional::<String>("contract_code"),
            required::<Enumeration<Version>>("version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 模板id
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 签约协议号
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_code", value.into()))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("appid", &mut self.appid),
                5 => Named("contract_id", &mut self.contract_id),
                6 => Named("plan_id", &mut self.plan_id),
                7 => Named("contract_code", &mut self.contract_code),
                8 => Named("contract_display_account", &mut self.contract_display_account),
                9 => Named("contract_state", &mut self.contract_state),
                10 => Named("contract_signed_time", &mut self.contract_signed_time),
                11 => Named("contract_expired_time", &mut self.contract_expired_time),
                12 => Named("contract_terminated_time", &mut self.contract_terminated_time),
                13 => Named("contract_termination_mode", &mut self.contract_termination_mode),
                14 => Named("sign", &mut self.sign),
                15 => Named("contract_termination_remark", &mut self.contract_termination_remark),
                16 => Named("openid", &mut self.openid),
                17 => Named("err_code", &mut self.err_code),
                18 => Named("err_code_des", &mut self.err_code_des),
                19 => Named("sub_appid", &mut self.sub_appid),
                20 => Named("sub_mch_id", &mut self.sub_mch_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
