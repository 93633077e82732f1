//! 查询结算资金明细 · List settlements
//!
//! `/v3/global/settle/settlements`

/// 查询结算资金明细 · List settlements
///
/// `/v3/global/settle/settlements`
#[derive(Clone)]
pub struct Settlements {
    pub(crate) node: crate::chain::Node,
}

impl Settlements {
    /// 查询结算资金明细 · List settlements
    ///
    /// `GET /v3/global/settle/settlements`
    ///
    /// 商户或机构按结算状态和日期范围查询结算资金明细，可指定子商户，结果分页返回。模式：普通商户、服务商。
    ///
    /// Lists settlements by state and date range, optionally of one sub-merchant, with pagination. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::settle::settlements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .settle_state(get::SettleState::SETTLED)
    ///     .limit(5)
    ///     .offset(10);
    /// let answer = client.v3().global().settle().settlements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::settle::settlements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .settle_state(get::SettleState::SETTLED)
    ///     .limit(5)
    ///     .offset(10);
    /// let answer = client.v3().global().settle().settlements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4012354448](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448)
    #[doc(alias(
        "查询结算资金明细",
        "List settlements",
        "跨境/全球 账单",
        "settlements",
        "settle/settlements"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/settle/settlements", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/settle/settlements")
    }
}

/// 查询结算资金明细 · List settlements
pub mod get {

    enumeration! {
        /// 结算状态 · Settlement status
        SettleState {
            /// `SETTLED`: 已结算 · Settled
            SETTLED = "SETTLED",
            /// `UNSETTLE`: 未结算 · Not settled
            UNSETTLE = "UNSETTLE",
        }
    }

    enumeration! {
        /// 钱包主体 · Wallet region
        WalletRegion {
            /// `CHINA_MAINLAND`: 中国内地钱包 · Wallet of mainland China
            CHINA_MAINLAND = "CHINA_MAINLAND",
            /// `CHINA_HONGKONG`: 中国香港钱包 · Wallet of Hong Kong, China
            CHINA_HONGKONG = "CHINA_HONGKONG",
        }
    }

    /// 查询结算资金明细：请求 · List settlements: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 结算状态（必填） · Settlement status (required)
        pub settle_state: SettleState,
        /// 结算开始日期 · Settlement start date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub settle_start_date: Option<String>,
        /// 结算结束日期 · Settlement end date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub settle_end_date: Option<String>,
        /// 最大记录条数（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// 记录起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 结算状态（必填） · Settlement status (required)
        pub fn settle_state<M>(mut self, value: impl crate::IntoMember<SettleState, M>) -> Self {
            self.settle_state = value.into_member().unwrap_or_default();
            self
        }

        /// 结算开始日期 · Settlement start date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn settle_start_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settle_start_date = value.into_member();
            self
        }

        /// 结算结束日期 · Settlement end date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn settle_end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settle_end_date = value.into_member();
            self
        }

        /// 最大记录条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 记录起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 查询结算资金明细：应答 · List settlements: answer
    #[non_exhaustive]
    pub struct Response {
        /// 结算信息列表 · Settlements
        pub data: Option<Vec<Data>>,
        /// 总记录条数 · Total number of records
        pub total_count: Option<i64>,
        /// 记录起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次返回条数 · Number of records returned
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 结算信息列表 · Settlements
    #[non_exhaustive]
    pub struct Data {
        /// 付款批次号 · Payment batch number
        pub batch_id: Option<String>,
        /// 结算日期 · Settlement date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub settlement_date: Option<String>,
        /// 交易开始日期 · Transaction start date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub trade_start_date: Option<String>,
        /// 交易结束日期 · Transaction end date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub trade_end_date: Option<String>,
        /// 金额 · Amount
        pub amount: Option<Amount>,
        /// 钱包主体 · Wallet region
        pub wallet_region: WalletRegion,
        /// 分账业务金额 · Profit-sharing amount
        pub split_amount: Option<SplitAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 金额 · Amount
    #[non_exhaustive]
    pub struct Amount {
        /// 已结算金额 · Settled amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub settled: Option<crate::Minor>,
        /// 未结算金额 · Unsettled amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub unsettle: Option<crate::Minor>,
        /// 结算币种 · Settlement currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 支付金额 · Payment amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub pay: Option<crate::Minor>,
        /// 退款金额 · Refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund: Option<crate::Minor>,
        /// 支付净额 · Net payment amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub net: Option<crate::Minor>,
        /// 手续费金额 · Handling fee
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fee: Option<crate::Minor>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账业务金额 · Profit-sharing amount
    #[non_exhaustive]
    pub struct SplitAmount {
        /// 已结算金额 · Settled amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub settled: Option<crate::Minor>,
        /// 未结算金额 · Unsettled amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub unsettle: Option<crate::Minor>,
        /// 结算币种 · Settlement currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 支付金额 · Payment amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub pay: Option<crate::Minor>,
        /// 退款金额 · Refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund: Option<crate::Minor>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => settle_state: Required "settle_state",
            2 => settle_start_date: Optional "settle_start_date",
            3 => settle_end_date: Optional "settle_end_date",
            4 => limit: Required "limit",
            5 => offset: Required "offset",
        }
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => batch_id: Optional "batch_id",
            1 => settlement_date: Optional "settlement_date",
            2 => trade_start_date: Optional "trade_start_date",
            3 => trade_end_date: Optional "trade_end_date",
            4 => amount: Optional "amount",
            5 => wallet_region: Optional "wallet_region",
            6 => split_amount: Optional "split_amount",
        }
        Amount {
            0 => settled: Optional "settled",
            1 => unsettle: Optional "unsettle",
            2 => currency: Optional "currency",
            3 => pay: Optional "pay",
            4 => refund: Optional "refund",
            5 => net: Optional "net",
            6 => fee: Optional "fee",
        }
        SplitAmount {
            0 => settled: Optional "settled",
            1 => unsettle: Optional "unsettle",
            2 => currency: Optional "currency",
            3 => pay: Optional "pay",
            4 => refund: Optional "refund",
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
