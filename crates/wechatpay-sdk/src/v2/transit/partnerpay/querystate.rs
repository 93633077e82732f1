//! `v2/transit/partnerpay/querystate`

/// `v2/transit/partnerpay/querystate`
pub struct Querystate {
    pub(crate) node: crate::chain::Node,
}

impl Querystate {
    /// 查询用户状态接口 (partner)
    ///
    /// `POST /transit/partnerpay/querystate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::partnerpay::querystate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .mch_id("10000098")
    ///     .sub_mch_id("1900000109")
    ///     .contract_id("wx15463511252015071056489715")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .openid("oyobu0dmn6tdodznfwkoekqorbi8");
    /// let answer = client.v2().transit().partnerpay().querystate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989910)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/transit/partnerpay/querystate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/transit/partnerpay/querystate")
    }
}

/// 查询用户状态接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 用户状态
        UserState {
            NORMAL = "NORMAL",
            BLOCKED = "BLOCKED",
            OVERDUE = "OVERDUE",
        }
    }

    enumeration! {
        /// 协议状态
        ContractState {
            N0 = "0",
            N1 = "1",
        }
    }

    /// 查询用户状态接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("contract_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号id
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 委托代扣协议id（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 微信open ID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 查询用户状态接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 请求appid
        pub appid: Option<String>,
        /// 子商户公众账号id
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 用户状态
        pub user_state: Option<crate::Enumeration<UserState>>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 签约模板id
        pub plan_id: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 协议状态
        pub contract_state: Option<crate::Enumeration<ContractState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => mch_id: "mch_id",
            5 => sub_mch_id: "sub_mch_id",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => user_state: "user_state",
            12 => contract_id: "contract_id",
            13 => plan_id: "plan_id",
            14 => contract_code: "contract_code",
            15 => contract_state: "contract_state",
        }
    }
}
