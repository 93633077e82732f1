//! `v2/tools/authcodetoopenid`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/tools/authcodetoopenid`
pub struct Authcodetoopenid(pub(crate) Node);

impl Authcodetoopenid {
    /// 授权码查询openid (direct and partner)
    ///
    /// `POST /tools/authcodetoopenid`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::tools::authcodetoopenid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("")
    ///     .mch_id("")
    ///     .sub_appid("")
    ///     .sub_mch_id("")
    ///     .auth_code("");
    /// let answer = client.v2().tools().authcodetoopenid().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940944)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/tools/authcodetoopenid", rest)
    }
}

/// 授权码查询openid
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/tools/authcodetoopenid");

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

    /// 授权码查询openid：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mch_id"),
            required::<String>("auth_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("auth_code", value.into()))
        }
    }

    /// 授权码查询openid：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
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
        /// 用户标识
        pub openid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_appid", &mut self.sub_appid),
                1 => Named("sub_mch_id", &mut self.sub_mch_id),
                2 => Named("sub_openid", &mut self.sub_openid),
                3 => Named("return_code", &mut self.return_code),
                4 => Named("return_msg", &mut self.return_msg),
                5 => Named("appid", &mut self.appid),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("nonce_str", &mut self.nonce_str),
                8 => Named("sign", &mut self.sign),
                9 => Named("result_code", &mut self.result_code),
                10 => Named("err_code", &mut self.err_code),
                11 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
