//! `/v3/credit-repayment/partner/schedule-records/{out_record_id}`

/// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
pub struct OutRecordId {
    pub(crate) node: crate::chain::Node,
}

impl OutRecordId {
    /// 查询预约还款记录 (partner)
    ///
    /// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/credit-repayment/partner/schedule-records/{out_record_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/schedule-records/{out_record_id}")
    }
}

/// 查询预约还款记录
pub mod get {
    use crate::message;

    /// 查询预约还款记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("contract_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }
    }

    /// 查询预约还款记录：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 还款协议ID
        pub contract_id: Option<String>,
        /// 应还款金额
        pub repayment_amount: Option<String>,
        /// 最低还款金额
        pub min_repayment_amount: Option<String>,
        /// 还款日期
        pub repayment_date: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_record_id: "out_record_id",
            1 => appid: "appid",
            2 => sub_appid: "sub_appid",
            3 => contract_id: "contract_id",
            4 => repayment_amount: "repayment_amount",
            5 => min_repayment_amount: "min_repayment_amount",
            6 => repayment_date: "repayment_date",
            7 => openid: "openid",
        }
    }
}
