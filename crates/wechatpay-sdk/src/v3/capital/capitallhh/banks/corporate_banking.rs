//! 查询支持对公业务的银行列表 · List banks for corporate accounts
//!
//! `/v3/capital/capitallhh/banks/corporate-banking`

/// 查询支持对公业务的银行列表 · List banks for corporate accounts
///
/// `/v3/capital/capitallhh/banks/corporate-banking`
#[derive(Clone)]
pub struct CorporateBanking {
    pub(crate) node: crate::chain::Node,
}

impl CorporateBanking {
    /// 查询支持对公业务的银行列表 · List banks for corporate accounts
    ///
    /// `GET /v3/capital/capitallhh/banks/corporate-banking`
    ///
    /// 服务商取得支持对公业务的银行列表，供填写对公结算账户时使用，结果分页返回。模式：服务商。
    ///
    /// Lists the banks that support corporate settlement accounts, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::corporate_banking::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(200);
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .corporate_banking()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012697626](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
    #[doc(alias(
        "查询支持对公业务的银行列表",
        "List banks for corporate accounts",
        "银行组件",
        "corporate-banking",
        "banks/corporate-banking"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/capital/capitallhh/banks/corporate-banking", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/corporate-banking")
    }
}

/// 查询支持对公业务的银行列表 · List banks for corporate accounts
pub mod get {

    /// 查询支持对公业务的银行列表：请求 · List banks for corporate accounts: request
    pub struct Request {
        /// 本次查询偏移量 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次请求最大查询条数（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 本次查询偏移量 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 本次请求最大查询条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询支持对公业务的银行列表：应答 · List banks for corporate accounts: answer
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 本次查询数据条数 · Number of records returned
        pub count: Option<i64>,
        /// 银行列表 · Banks
        pub data: Option<Vec<Data>>,
        /// 本次查询偏移量 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页链接 · Page links
        pub links: Option<Links>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 银行列表 · Banks
    #[non_exhaustive]
    pub struct Data {
        /// 银行别名 · Bank alias
        pub bank_alias: Option<String>,
        /// 银行别名编码 · Bank alias code
        pub bank_alias_code: Option<String>,
        /// 开户银行 · Account bank
        pub account_bank: Option<String>,
        /// 开户银行编码 · Account bank code
        pub account_bank_code: Option<i64>,
        /// 是否需要填写支行 · Whether a branch is needed
        pub need_bank_branch: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分页链接 · Page links
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
            0 => offset: Optional "offset",
            1 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => count: Optional "count",
            2 => data: Optional "data",
            3 => offset: Optional "offset",
            4 => links: Optional "links",
        }
        Data {
            0 => bank_alias: Optional "bank_alias",
            1 => bank_alias_code: Optional "bank_alias_code",
            2 => account_bank: Optional "account_bank",
            3 => account_bank_code: Optional "account_bank_code",
            4 => need_bank_branch: Optional "need_bank_branch",
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
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

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
