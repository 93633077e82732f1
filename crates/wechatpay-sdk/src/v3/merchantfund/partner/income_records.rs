//! 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
//!
//! `/v3/merchantfund/partner/income-records`

/// 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
///
/// `/v3/merchantfund/partner/income-records`
#[derive(Clone)]
pub struct IncomeRecords {
    pub(crate) node: crate::chain::Node,
}

impl IncomeRecords {
    /// 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
    ///
    /// `GET /v3/merchantfund/partner/income-records`
    ///
    /// 服务商按账户类型和日期分页查询特约商户的银行来账，返回来账记录列表和总条数。模式：服务商。
    ///
    /// Lists the bank payments that came into a sub-merchant's account on a day, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchantfund::partner::income_records::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .account_type(get::AccountType::BASIC)
    ///     .date("2019-06-11")
    ///     .limit(100);
    /// let answer = client.v3().merchantfund().partner().income_records().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012712728](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
    #[doc(alias(
        "特约商户银行来账查询",
        "List a sub-merchants incoming bank payments",
        "来账识别",
        "income-records",
        "partner/income-records"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchantfund/partner/income-records", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchantfund/partner/income-records")
    }
}

/// 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
pub mod get {

    enumeration! {
        /// 账户类型 · Account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 账户类型 · Account type
        DataAccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 银行来账类型 · Incoming payment type
        IncomeRecordType {
            /// `OFFLINERECHARGE`: 线下充值 · Offline top-up
            OFFLINERECHARGE = "OFFLINERECHARGE",
            /// `ENTERPRISEDIRECTREVENUE`: 企业直接收款 · Direct revenue of the company
            ENTERPRISEDIRECTREVENUE = "ENTERPRISEDIRECTREVENUE",
        }
    }

    /// 特约商户银行来账查询：请求 · List a sub-merchant's incoming bank payments: request
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 账户类型（必填） · Account type (required)
        pub account_type: AccountType,
        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub date: Option<String>,
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
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 账户类型（必填） · Account type (required)
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }

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

    /// 特约商户银行来账查询：应答 · List a sub-merchant's incoming bank payments: answer
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 本次查询偏移量 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次查询条数 · Number of records queried
        pub limit: Option<i64>,
        /// 银行来账记录列表 · Incoming bank payments
        pub data: Option<Vec<Data>>,
        /// 分页链接 · Page links
        pub links: Option<Links>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 银行来账记录列表 · Incoming bank payments
    #[non_exhaustive]
    pub struct Data {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 账户类型 · Account type
        pub account_type: DataAccountType,
        /// 银行来账类型 · Incoming payment type
        pub income_record_type: IncomeRecordType,
        /// 银行来账微信单号 · WeChat Pay incoming payment number
        pub income_record_id: Option<String>,
        /// 银行来账金额 · Incoming payment amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 银行来账完成时间 · Incoming payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 付款方银行名称 · Payer bank name
        pub bank_name: Option<String>,
        /// 付款方银行户名 · Payer bank account name
        pub bank_account_name: Option<String>,
        /// 付款方银行卡号 · Payer bank account number
        pub bank_account_number: Option<String>,
        /// 银行备注 · Bank memo
        pub recharge_remark: Option<String>,
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
            0 => sub_mchid: Required "sub_mchid",
            1 => account_type: Required "account_type",
            2 => date: Required "date",
            3 => offset: Optional "offset",
            4 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => data: Optional "data",
            4 => links: Optional "links",
        }
        Data {
            0 => sub_mchid: Optional "sub_mchid",
            1 => account_type: Optional "account_type",
            2 => income_record_type: Optional "income_record_type",
            3 => income_record_id: Optional "income_record_id",
            4 => amount: Optional "amount",
            5 => success_time: Optional "success_time",
            6 => bank_name: Optional "bank_name",
            7 => bank_account_name: Optional "bank_account_name",
            8 => bank_account_number: Optional "bank_account_number",
            9 => recharge_remark: Optional "recharge_remark",
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
