//! 通过用户标识查询签约 · List a user's contracts
//!
//! `/v3/edu-papay/user/{openid}/contracts`

/// 通过用户标识查询签约 · List a user's contracts
///
/// `/v3/edu-papay/user/{openid}/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// 通过用户标识查询签约 · List a user's contracts
    ///
    /// `GET /v3/edu-papay/user/{openid}/contracts`
    ///
    /// 商户或服务商按openid查询用户的教育续费签约，可按模板和状态筛选，结果分页返回。模式：普通商户、服务商。
    ///
    /// Lists the renewal contracts of a user by openid, filtered by plan or status, with pagination. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888").plan_id("101164396123311331");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .user()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .plan_id("101164396123311331");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .user()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012523265](https://pay.weixin.qq.com/doc/v3/merchant/4012523265), [partner/4012489548](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
    #[doc(alias(
        "通过用户标识查询签约",
        "List a users contracts",
        "教育续费通",
        "contracts",
        "user/contracts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-papay/user/{openid}/contracts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user/{openid}/contracts")
    }
}

/// 通过用户标识查询签约 · List a user's contracts
pub mod get {

    enumeration! {
        /// 签约状态 · Contract status
        ContractStatus {
            /// `ADD`: 签约 · Contract signed
            ADD = "ADD",
            /// `DELETE`: 解约 · Contract terminated
            DELETE = "DELETE",
        }
    }

    /// 通过用户标识查询签约：请求 · List a user's contracts: request
    pub struct Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 签约模板号（必填） · Contract template ID (required)
        pub plan_id: Option<String>,
        /// 签约状态 · Contract status
        pub contract_status: ContractStatus,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 签约模板号（必填） · Contract template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约状态 · Contract status
        pub fn contract_status<M>(
            mut self,
            value: impl crate::IntoMember<ContractStatus, M>,
        ) -> Self {
            self.contract_status = value.into_member().unwrap_or_default();
            self
        }

        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 通过用户标识查询签约：应答 · List a user's contracts: answer
    #[non_exhaustive]
    pub struct Response {
        /// 结果集 · Result set
        pub data: Option<Vec<Data>>,
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 结果集 · Result set
    #[non_exhaustive]
    pub struct Data {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 服务商APPID · Partner app ID
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 签约模板号 · Contract template ID
        pub plan_id: Option<String>,
        /// 签约信息 · Contract information
        pub contract_information: Option<ContractInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 签约信息 · Contract information
    #[non_exhaustive]
    pub struct ContractInformation {
        /// 签约协议号 · Contract ID
        pub contract_id: Option<String>,
        /// 签约状态 · Contract status
        pub contract_status: Option<String>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_openid: Optional "sub_openid",
            4 => plan_id: Required "plan_id",
            5 => contract_status: Optional "contract_status",
            6 => offset: Optional "offset",
            7 => limit: Optional "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => sp_mchid: Optional "sp_mchid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => openid: Optional "openid",
            5 => sub_openid: Optional "sub_openid",
            6 => plan_id: Optional "plan_id",
            7 => contract_information: Optional "contract_information",
        }
        ContractInformation {
            0 => contract_id: Optional "contract_id",
            1 => contract_status: Optional "contract_status",
            2 => create_time: Optional "create_time",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
