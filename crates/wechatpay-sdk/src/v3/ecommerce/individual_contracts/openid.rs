//! `/v3/ecommerce/individual-contracts/{openid}`

/// `/v3/ecommerce/individual-contracts/{openid}`
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询个人收款方授权结果
    ///
    /// `GET /v3/ecommerce/individual-contracts/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .permission_type(get::PermissionType::INDIVIDUAL_PAYEE);
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/individual-contracts/{openid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/{openid}")
    }
}

/// 查询个人收款方授权结果
pub mod get {
    use crate::message;

    pub use crate::v3::ecommerce::individual_contracts::out_contract_code::out_contract_code::get::AuthState;

    enumeration! {
        /// 权限类型
        PermissionType {
            INDIVIDUAL_PAYEE = "INDIVIDUAL_PAYEE",
        }
    }

    /// 查询个人收款方授权结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<PermissionType>>("permission_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约和付款的微信小程序AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 权限类型（必填）
        pub fn permission_type(self, value: impl Into<crate::Enumeration<PermissionType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PermissionType>>("permission_type", value))
        }
    }

    /// 查询个人收款方授权结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 授权ID
        pub individual_auth_id: Option<String>,
        /// 操作时间
        pub operation_time: Option<crate::Time>,
        /// 授权状态
        pub auth_state: Option<crate::Enumeration<AuthState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => individual_auth_id: "individual_auth_id",
            1 => operation_time: "operation_time",
            2 => auth_state: "auth_state",
        }
    }
}
