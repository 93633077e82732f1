//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`

/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// 查询预算出资的电子回单 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .accept_id("c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .budget()
    ///     .out_budget_no("budget202506300102")
    ///     .electronic_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            request.0,
        )
    }

    /// 申请预算出资的电子回单 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .start_date("2025-09-01")
    ///     .end_date("2025-09-30")
    ///     .sponsor_mchid("1900001109")
    ///     .receiver_mchid("1900102209");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .budget()
    ///     .out_budget_no("budget202506300102")
    ///     .electronic_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts")
    }
}

/// 查询预算出资的电子回单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_get::ReceiptState;
pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::get::HashType;

    /// 查询预算出资的电子回单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("accept_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 受理凭证（必填）
        pub fn accept_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("accept_id", value))
        }
    }

    /// 查询预算出资的电子回单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号
        pub out_budget_no: Option<String>,
        /// 开始日期
        pub start_date: Option<String>,
        /// 结束日期
        pub end_date: Option<String>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
        /// 收款商户号
        pub receiver_mchid: Option<String>,
        /// 电子回单状态
        pub receipt_state: Option<crate::Enumeration<ReceiptState>>,
        /// 受理凭证
        pub accept_id: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<crate::Enumeration<HashType>>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单下载地址
        pub download_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_budget_no: "out_budget_no",
            1 => start_date: "start_date",
            2 => end_date: "end_date",
            3 => sponsor_mchid: "sponsor_mchid",
            4 => receiver_mchid: "receiver_mchid",
            5 => receipt_state: "receipt_state",
            6 => accept_id: "accept_id",
            7 => hash_type: "hash_type",
            8 => hash_value: "hash_value",
            9 => download_url: "download_url",
        }
    }
}

/// 申请预算出资的电子回单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_get::ReceiptState;
pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::get::HashType;
pub use crate::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::get::Response;

    /// 申请预算出资的电子回单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("start_date"),
            message::required::<String>("end_date"),
            message::required::<String>("sponsor_mchid"),
            message::optional::<String>("receiver_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始日期（必填）
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_date", value))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_date", value))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }

        /// 收款商户号
        pub fn receiver_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receiver_mchid", value))
        }
    }

    request!(Request);
}
