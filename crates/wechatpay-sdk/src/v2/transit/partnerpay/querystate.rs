//! 查询用户状态接口 · Query a user's transit state (partner)
//!
//! `v2/transit/partnerpay/querystate`

/// 查询用户状态接口 · Query a user's transit state (partner)
///
/// `v2/transit/partnerpay/querystate`
#[derive(Clone)]
pub struct Querystate {
    pub(crate) node: crate::chain::Node,
}

impl Querystate {
    /// 查询用户状态接口 · Query a user's transit state (partner)
    ///
    /// `POST /transit/partnerpay/querystate`
    ///
    /// 服务商按委托代扣协议或openid查询用户能否使用乘车码代扣，放行前用来判断用户状态。模式：服务商。
    ///
    /// Returns whether a user can use transit code auto-debit of a sub-merchant, by contract ID or openid. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::partnerpay::querystate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .contract_id("wx15463511252015071056489715")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .openid("oyobu0dmn6tdodznfwkoekqorbi8");
    /// let answer = client.v2().transit().partnerpay().querystate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011989910](https://pay.weixin.qq.com/doc/v2/partner/4011989910)
    #[doc(alias(
        "查询用户状态接口",
        "Query a users transit state (partner)",
        "乘车码代扣",
        "querystate",
        "partnerpay/querystate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/transit/partnerpay/querystate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit/partnerpay/querystate")
    }
}

/// 查询用户状态接口 · Query a user's transit state (partner)
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 用户状态 · User status
        UserState {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `BLOCKED`: 不可用 · Blocked
            BLOCKED = "BLOCKED",
            /// `OVERDUE`: 有欠款 · A debt is overdue
            OVERDUE = "OVERDUE",
        }
    }

    enumeration! {
        /// 协议状态 · Contract status
        ContractState {
            /// `0`: 已签约 · Signed
            N0 = "0",
            /// `1`: 未签约 · Not signed
            N1 = "1",
        }
    }

    /// 查询用户状态接口：请求 · Query a user's transit state (partner): request
    pub struct Request {
        /// 公众账号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号id · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mch_id: Option<String>,
        /// 委托代扣协议id（必填） · Auto-debit contract ID (required)
        pub contract_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 默认 `HMAC-SHA256`。Default `HMAC-SHA256`.
        pub sign_type: SignType,
        /// 微信open ID（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号id（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号id · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 委托代扣协议id（必填） · Auto-debit contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 微信open ID（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 查询用户状态接口：应答 · Query a user's transit state (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 请求appid · Requesting app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号id · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 用户状态 · User status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub user_state: UserState,
        /// 委托代扣协议id · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 签约模板id · Contract template ID
        pub plan_id: Option<String>,
        /// 签约协议号 · Contract number
        pub contract_code: Option<String>,
        /// 协议状态 · Contract status
        pub contract_state: ContractState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => mch_id: Required "mch_id",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => contract_id: Required "contract_id",
            5 => sign_type: Optional "sign_type",
            6 => openid: Required "openid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => mch_id: Optional "mch_id",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => user_state: Optional "user_state",
            12 => contract_id: Optional "contract_id",
            13 => plan_id: Optional "plan_id",
            14 => contract_code: Optional "contract_code",
            15 => contract_state: Optional "contract_state",
        }
    }
}
