//! 查询结算资金 · Query settled funds
//!
//! `v2/pay/settlementquery`

/// 查询结算资金 · Query settled funds
///
/// `v2/pay/settlementquery`
#[derive(Clone)]
pub struct Settlementquery {
    pub(crate) node: crate::chain::Node,
}

impl Settlementquery {
    /// 查询结算资金 · Query settled funds
    ///
    /// `POST /pay/settlementquery`
    ///
    /// 按结算状态和起止日期分页查询结算资金，可指定子商户，也可选择查询分账结算信息。模式：普通商户、服务商。
    ///
    /// Queries settled or unsettled funds of a date range, page by page, optionally for a sub-merchant or with profit-sharing settlements. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::settlementquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .usetag(1)
    ///     .offset(0)
    ///     .limit(10)
    ///     .date_start("20150807")
    ///     .date_end("20150807");
    /// let answer = client.v2().pay().settlementquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::settlementquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .usetag(1)
    ///     .offset(0)
    ///     .limit(10)
    ///     .date_start("20150807")
    ///     .date_end("20150807");
    /// let answer = client.v2().pay().settlementquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013634920](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920)
    #[doc(alias(
        "查询结算资金",
        "Query settled funds",
        "跨境/全球",
        "settlementquery",
        "pay/settlementquery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/settlementquery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/settlementquery")
    }
}

/// 查询结算资金 · Query settled funds
pub mod post {

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

    /// 查询结算资金：请求 · Query settled funds: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 结算状态（必填） · Settlement status (required)
        ///
        /// - `1`: 已结算 · Settled
        /// - `2`: 未结算 · Not settled
        pub usetag: Option<i64>,
        /// 偏移量（必填） · Offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大记录条数（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date_start: Option<String>,
        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date_end: Option<String>,
        /// 是否查询分账结算信息 · Whether to query profit-sharing settlement
        pub query_split: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 结算状态（必填） · Settlement status (required)
        ///
        /// - `1`: 已结算 · Settled
        /// - `2`: 未结算 · Not settled
        pub fn usetag<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.usetag = value.into_member();
            self
        }

        /// 偏移量（必填） · Offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 最大记录条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn date_start<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date_start = value.into_member();
            self
        }

        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn date_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date_end = value.into_member();
            self
        }

        /// 是否查询分账结算信息 · Whether to query profit-sharing settlement
        pub fn query_split<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.query_split = value.into_member();
            self
        }
    }

    /// 查询结算资金：应答 · Query settled funds: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同。A random text, another one each time.
        pub nonce_str: Option<String>,
        /// 业务结果 · Result code
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        pub err_code_des: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// 返回数据行数 · Number of rows returned
        pub record_num: Option<String>,
        /// 付汇批次号 · Remittance batch number
        pub fbatchno: Option<String>,
        /// 结算日期 · Settlement date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date_settlement: Option<String>,
        /// 交易开始日期 · Transaction start date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date_start: Option<String>,
        /// 交易结束日期 · Transaction end date
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date_end: Option<String>,
        /// 划账金额 · Settled amount
        ///
        /// 单位为分。In fen.
        pub settlement_fee: Option<crate::Fen>,
        /// 未划账金额 · Unsettled amount
        ///
        /// 单位为分。In fen.
        pub unsettlement_fee: Option<crate::Fen>,
        /// 结算币种 · Settlement currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub settlementfee_type: Option<String>,
        /// 支付金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub pay_fee: Option<crate::Fen>,
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund_fee: Option<crate::Fen>,
        /// 支付净额 · Net payment amount
        ///
        /// 单位为分。In fen.
        pub pay_net_fee: Option<crate::Fen>,
        /// 手续费金额 · Handling fee
        ///
        /// 单位为分。In fen.
        pub poundage_fee: Option<crate::Fen>,
        /// 分账划账金额 · Settled profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub split_settlement_fee: Option<crate::Fen>,
        /// 分账未划账金额 · Unsettled profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub split_unsettlement_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => sub_mch_id: Optional "sub_mch_id",
            3 => usetag: Required "usetag",
            4 => offset: Required "offset",
            5 => limit: Required "limit",
            6 => date_start: Required "date_start",
            7 => date_end: Required "date_end",
            8 => query_split: Optional "query_split",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => result_code: Optional "result_code",
            6 => err_code: Optional "err_code",
            7 => err_code_des: Optional "err_code_des",
            8 => sign: Optional "sign",
            9 => record_num: Optional "record_num",
            10 => fbatchno: Optional "fbatchno",
            11 => date_settlement: Optional "date_settlement",
            12 => date_start: Optional "date_start",
            13 => date_end: Optional "date_end",
            14 => settlement_fee: Optional "settlement_fee",
            15 => unsettlement_fee: Optional "unsettlement_fee",
            16 => settlementfee_type: Optional "settlementfee_type",
            17 => pay_fee: Optional "pay_fee",
            18 => refund_fee: Optional "refund_fee",
            19 => pay_net_fee: Optional "pay_net_fee",
            20 => poundage_fee: Optional "poundage_fee",
            21 => split_settlement_fee: Optional "split_settlement_fee",
            22 => split_unsettlement_fee: Optional "split_unsettlement_fee",
        }
    }
}
