//! 查询用户签约列表 · List a user's contracts
//!
//! `/v3/eduschoolpay/users/{openid}/contracts`

/// 查询用户签约列表 · List a user's contracts
///
/// `/v3/eduschoolpay/users/{openid}/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// 查询用户签约列表 · List a user's contracts
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/contracts`
    ///
    /// 服务商按openid查询用户的校园轻松付签约，可按模板和状态筛选，结果分页返回。模式：服务商。
    ///
    /// Lists the campus easy pay contracts of a user by openid, filtered by plan or status, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::users::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().plan_id("101164396123311331").contract_status("ADD");
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .users()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012468993](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
    #[doc(alias(
        "查询用户签约列表",
        "List a users contracts",
        "校园轻松付",
        "contracts",
        "users/contracts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/eduschoolpay/users/{openid}/contracts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/users/{openid}/contracts")
    }
}

/// 查询用户签约列表 · List a user's contracts
pub mod get {

    /// 查询用户签约列表：请求 · List a user's contracts: request
    pub struct Request {
        /// 签约模板号（必填） · Contract template ID (required)
        pub plan_id: Option<String>,
        /// 签约状态（必填） · Contract status (required)
        pub contract_status: Option<String>,
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
        /// 签约模板号（必填） · Contract template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 签约状态（必填） · Contract status (required)
        pub fn contract_status<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_status = value.into_member();
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

    /// 查询用户签约列表：应答 · List a user's contracts: answer
    #[non_exhaustive]
    pub struct Response {
        /// 查询结果列表 · Query results
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 资源总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 相关链接 · Related links
        pub links: Option<Links>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 查询结果列表 · Query results
    #[non_exhaustive]
    pub struct Data {
        /// 签约协议号 · Contract ID
        pub contract_id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 商户appid下的用户标识 · User openid
        pub openid: Option<String>,
        /// 签约模板号 · Contract template ID
        pub plan_id: Option<String>,
        /// 签约状态 · Contract status
        pub contract_status: Option<String>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 外部签约号 · External contract number
        pub out_contract_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 相关链接 · Related links
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接 · Next page link
        pub next: Option<String>,
        /// 上一页链接 · Previous page link
        pub prev: Option<String>,
        /// 当前链接 · Current page link
        pub self_: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => plan_id: Required "plan_id",
            1 => contract_status: Required "contract_status",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
            4 => links: Optional "links",
        }
        Data {
            0 => contract_id: Optional "contract_id",
            1 => mchid: Optional "mchid",
            2 => appid: Optional "appid",
            3 => openid: Optional "openid",
            4 => plan_id: Optional "plan_id",
            5 => contract_status: Optional "contract_status",
            6 => create_time: Optional "create_time",
            7 => out_contract_code: Optional "out_contract_code",
        }
        Links {
            0 => next: Optional "next",
            1 => prev: Optional "prev",
            2 => self_: Optional "self",
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
