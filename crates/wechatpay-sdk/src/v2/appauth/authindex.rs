//! 授权获取code · Get an authorisation code
//!
//! `v2/appauth/authindex`

/// 授权获取code · Get an authorisation code
///
/// `v2/appauth/authindex`
#[derive(Clone)]
pub struct Authindex {
    pub(crate) node: crate::chain::Node,
}

impl Authindex {
    /// 授权获取code · Get an authorisation code
    ///
    /// `GET /appauth/authindex`
    ///
    /// 商户把用户引到实名授权页，用户同意后跳回`redirect_uri`并带上授权码，用来换取接口凭证。模式：普通商户。
    ///
    /// Takes the user to the real-name authorisation page, which redirects to `redirect_uri` with an authorisation code. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::appauth::authindex::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .redirect_uri("https://www.example.com/")
    ///     .response_type(get::ResponseType::CODE)
    ///     .scope(get::Scope::PAY_IDENTITY)
    ///     .state("SUCCESS");
    /// let url = client.v2().appauth().authindex().get(request)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011987273](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
    #[doc(alias(
        "授权获取code",
        "Get an authorisation code",
        "实名校验/授权",
        "authindex",
        "appauth/authindex"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Result<String> {
        self.node.signed_url("/appauth/authindex", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/appauth/authindex")
    }
}

/// 授权获取code · Get an authorisation code
pub mod get {

    enumeration! {
        /// 固定填code · Response type
        ResponseType {
            /// `code`: 授权码 · Authorisation code
            CODE = "code",
        }
    }

    enumeration! {
        /// 应用授权作用域 · Authorisation scope
        Scope {
            /// `pay_identity`: 支付身份信息 · Identity data of payments
            PAY_IDENTITY = "pay_identity",
            /// `pay_realname`: 支付实名信息 · Real-name data of payments
            PAY_REALNAME = "pay_realname",
        }
    }

    /// 授权获取code：请求 · Get an authorisation code: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 重定向地址（必填） · Redirect URI (required)
        pub redirect_uri: Option<String>,
        /// 固定填code（必填） · Response type (required)
        pub response_type: ResponseType,
        /// 应用授权作用域（必填） · Authorisation scope (required)
        pub scope: Scope,
        /// 随机字符串（必填） · Random string (required)
        pub state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 重定向地址（必填） · Redirect URI (required)
        pub fn redirect_uri<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.redirect_uri = value.into_member();
            self
        }

        /// 固定填code（必填） · Response type (required)
        pub fn response_type<M>(mut self, value: impl crate::IntoMember<ResponseType, M>) -> Self {
            self.response_type = value.into_member().unwrap_or_default();
            self
        }

        /// 应用授权作用域（必填） · Authorisation scope (required)
        pub fn scope<M>(mut self, value: impl crate::IntoMember<Scope, M>) -> Self {
            self.scope = value.into_member().unwrap_or_default();
            self
        }

        /// 随机字符串（必填） · Random string (required)
        pub fn state<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.state = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => appid: Required "appid",
            2 => redirect_uri: Required "redirect_uri",
            3 => response_type: Required "response_type",
            4 => scope: Required "scope",
            5 => state: Required "state",
        }
    }
}
