//! 查询预约还款记录 · Query a scheduled repayment
//!
//! `/v3/credit-repayment/partner/schedule-records/{out_record_id}`

/// 查询预约还款记录 · Query a scheduled repayment
///
/// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
#[derive(Clone)]
pub struct OutRecordId {
    pub(crate) node: crate::chain::Node,
}

impl OutRecordId {
    /// 查询预约还款记录 · Query a scheduled repayment
    ///
    /// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
    ///
    /// 服务商按预约还款单号查询预约还款记录，返回应还款金额、最低还款金额和还款日期。模式：服务商。
    ///
    /// Queries a scheduled repayment by its number and returns the amount due, the minimum amount and the date. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::schedule_records::out_record_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().contract_id("20251105000000123456789");
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .schedule_records()
    ///     .out_record_id("1234567abcde")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016779463](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
    #[doc(alias(
        "查询预约还款记录",
        "Query a scheduled repayment",
        "平台收付通 自动还款",
        "schedule-records",
        "partner/schedule-records"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/credit-repayment/partner/schedule-records/{out_record_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/schedule-records/{out_record_id}")
    }
}

/// 查询预约还款记录 · Query a scheduled repayment
pub mod get {

    /// 查询预约还款记录：请求 · Query a scheduled repayment: request
    pub struct Request {
        /// 还款协议ID（必填） · Repayment contract ID (required)
        pub contract_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 还款协议ID（必填） · Repayment contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }
    }

    /// 查询预约还款记录：应答 · Query a scheduled repayment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧预约还款单号 · Merchant scheduled repayment number
        pub out_record_id: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 还款协议ID · Repayment contract ID
        pub contract_id: Option<String>,
        /// 应还款金额 · Repayment amount due
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub repayment_amount: Option<String>,
        /// 最低还款金额 · Minimum repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub min_repayment_amount: Option<String>,
        /// 还款日期 · Repayment date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub repayment_date: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => contract_id: Required "contract_id",
        }
        Response {
            0 => out_record_id: Optional "out_record_id",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => contract_id: Optional "contract_id",
            4 => repayment_amount: Optional "repayment_amount",
            5 => min_repayment_amount: Optional "min_repayment_amount",
            6 => repayment_date: Optional "repayment_date",
            7 => openid: Optional "openid",
        }
    }
}
