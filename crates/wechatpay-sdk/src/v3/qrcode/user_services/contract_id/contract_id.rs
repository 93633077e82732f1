//! 查询用户服务可用信息 · Query the service state of a user
//!
//! `/v3/qrcode/user-services/contract-id/{contract_id}`

/// 查询用户服务可用信息 · Query the service state of a user
///
/// `/v3/qrcode/user-services/contract-id/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 查询用户服务可用信息 · Query the service state of a user
    ///
    /// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
    ///
    /// 商户按签约协议号查询用户能否使用刷码乘车，被限制时返回原因，放行前可先查询。模式：普通商户、服务商。
    ///
    /// Returns whether a user can use scan-to-ride under a contract and, if the user is blocked, the reason. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::user_services::contract_id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
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
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::user_services::contract_id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
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
    #[doc(alias(
        "查询用户服务可用信息",
        "Query the service state of a user",
        "刷码乘车",
        "contract-id",
        "user-services/contract-id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/qrcode/user-services/contract-id/{contract_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/qrcode/user-services/contract-id/{contract_id}")
    }
}

/// 查询用户服务可用信息 · Query the service state of a user
pub mod get {

    enumeration! {
        /// NORMAL \| BLOCKED 枚举值之一 · User service status
        UserServiceState {
            /// `NORMAL`: 正常 · Normal
            NORMAL = "NORMAL",
            /// `BLOCKED`: 不可用 · Blocked
            BLOCKED = "BLOCKED",
        }
    }

    enumeration! {
        /// 原因 · Reason
        BlockReason {
            /// `DELETED`: 已注销 · Account closed
            DELETED = "DELETED",
            /// `ACCOUNT_FROZEN`: 账户已冻结 · The account is frozen
            ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
            /// `OVERDUE`: 有欠款 · A debt is overdue
            OVERDUE = "OVERDUE",
        }
    }

    /// 查询用户服务可用信息：请求 · Query the service state of a user: request
    pub struct Request {
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子公众账号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询用户服务可用信息：应答 · Query the service state of a user: answer
    #[non_exhaustive]
    pub struct Response {
        /// 签约成功后 · Contract ID
        pub contract_id: Option<String>,
        /// NORMAL \| BLOCKED 枚举值之一 · User service status
        pub user_service_state: UserServiceState,
        /// 原因 · Reason
        pub block_reason: BlockReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => contract_id: Optional "contract_id",
            1 => user_service_state: Optional "user_service_state",
            2 => block_reason: Optional "block_reason",
        }
    }
}
