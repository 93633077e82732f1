//! `v2/papay/partner/deletecontract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/partner/deletecontract`
pub struct Deletecontract(pub(crate) Node);

impl Deletecontract {
    /// 申请解约 (partner)
    ///
    /// `POST /papay/partner/deletecontract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::deletecontract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .mch_id("10000098")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("12251")
    ///     .contract_code("1234")
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .contract_termination_remark("解约原因")
    ///     .version(post::Version::N1_0);
    /// let answer = client.v2().papay().partner().deletecontract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay/partner/deletecontract", rest)
    }
}

/// 申请解约
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::{ResultCode, ReturnCode, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/papay/partner/deletecontract").without_nonce();

    /// 申请解约：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            optional::<String>("plan_id"),
            optional::<String>("contract_code"),
            optional::<String>("contract_id"),
            required::<String>("contract_termination_remark"),
            required::<Enumeration<Version>>("version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 模板id
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 签约协议号
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_code", value.into()))
        }

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_termination_remark", value.into()))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }
    }

    /// 申请解约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 模板id
        pub plan_id: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 签名
        pub sign: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("mch_id", &mut self.mch_id),
                5 => Named("sub_mch_id", &mut self.sub_mch_id),
                6 => Named("contract_id", &mut self.contract_id),
                7 => Named("plan_id", &mut self.plan_id),
                8 => Named("contract_code", &mut self.contract_code),
                9 => Named("result_code", &mut self.result_code),
                10 => Named("err_code", &mut self.err_code),
                11 => Named("err_code_des", &mut self.err_code_des),
                12 => Named("sign", &mut self.sign),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
