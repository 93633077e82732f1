//! `/v3/qrcode/user-services/contract-id/{contract_id}`

/// `/v3/qrcode/user-services/contract-id/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 查询用户服务可用信息 (direct and partner)
    ///
    /// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::user_services::contract_id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165486")
    ///     .sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .qrcode()
    ///     .user_services()
    ///     .contract_id()
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/qrcode/user-services/contract-id/{contract_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/qrcode/user-services/contract-id/{contract_id}")
    }
}

/// 查询用户服务可用信息
pub mod get {
    use crate::message;

    enumeration! {
        /// NORMAL \| BLOCKED 枚举值之一
        UserServiceState {
            NORMAL = "NORMAL",
            BLOCKED = "BLOCKED",
        }
    }

    enumeration! {
        /// 原因
        BlockReason {
            DELETED = "DELETED",
            ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
            OVERDUE = "OVERDUE",
        }
    }

    /// 查询用户服务可用信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 查询用户服务可用信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 签约成功后
        pub contract_id: Option<String>,
        /// NORMAL \| BLOCKED 枚举值之一
        pub user_service_state: Option<crate::Enumeration<UserServiceState>>,
        /// 原因
        pub block_reason: Option<crate::Enumeration<BlockReason>>,
    }

    request!(Request);

    message! {
        Response {
            0 => contract_id: "contract_id",
            1 => user_service_state: "user_service_state",
            2 => block_reason: "block_reason",
        }
    }
}
