//! `v2/transit/pay/querystate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/transit/pay/querystate`
pub struct Querystate(pub(crate) Node);

impl Querystate {
    /// 查询用户状态接口 (direct)
    ///
    /// `POST /transit/pay/querystate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::pay::querystate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .contract_id("wx15463511252015071056489715")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().transit().pay().querystate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985234)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/transit/pay/querystate", rest)
    }
}

/// 查询用户状态接口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v2::transit::partnerpay::payapply::post::{ResultCode, ReturnCode, SignType};
    pub use crate::v2::transit::partnerpay::querystate::post::{ContractState, UserState};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/transit/pay/querystate").reads();

    /// 查询用户状态接口：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("contract_id"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 委托代扣协议id（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 查询用户状态接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 请求appid
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
        /// 用户状态
        pub user_state: Option<Enumeration<UserState>>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 签约模板id
        pub plan_id: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 协议状态
        pub contract_state: Option<Enumeration<ContractState>>,
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
                9 => Named("user_state", &mut self.user_state),
                10 => Named("contract_id", &mut self.contract_id),
                11 => Named("plan_id", &mut self.plan_id),
                12 => Named("contract_code", &mut self.contract_code),
                13 => Named("contract_state", &mut self.contract_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
