//! `v2/applyment/micro/getstate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/getstate`
pub struct Getstate(pub(crate) Node);

impl Getstate {
    /// 查询申请状态
    ///
    /// `POST /applyment/micro/getstate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::getstate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version("1.0")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .applyment_id("1230000109")
    ///     .business_code("123456");
    /// let answer = client.v2().applyment().micro().getstate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/getstate", rest)
    }
}

/// 查询申请状态
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/getstate").mutual_tls().reads();

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

    /// 查询申请状态：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("version"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            optional::<String>("applyment_id"),
            optional::<String>("business_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("version", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 商户申请单号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("applyment_id", value.into()))
        }

        /// 业务申请编号
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("business_code", value.into()))
        }
    }

    /// 查询申请状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
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
        /// 商户申请单号
        pub applyment_id: Option<String>,
        /// 申请状态
        pub applyment_state: Option<String>,
        /// 申请状态描述
        pub applyment_state_desc: Option<String>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
        /// 签约链接
        pub sign_url: Option<String>,
        /// 审核详情
        pub audit_detail: Option<String>,
        /// 参数名称
        pub param_name: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("nonce_str", &mut self.nonce_str),
                3 => Named("sign", &mut self.sign),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("err_code", &mut self.err_code),
                6 => Named("err_code_des", &mut self.err_code_des),
                7 => Named("applyment_id", &mut self.applyment_id),
                8 => Named("applyment_state", &mut self.applyment_state),
                9 => Named("applyment_state_desc", &mut self.applyment_state_desc),
                10 => Named("sub_mch_id", &mut self.sub_mch_id),
                11 => Named("sign_url", &mut self.sign_url),
                12 => Named("audit_detail", &mut self.audit_detail),
                13 => Named("param_name", &mut self.param_name),
                14 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
