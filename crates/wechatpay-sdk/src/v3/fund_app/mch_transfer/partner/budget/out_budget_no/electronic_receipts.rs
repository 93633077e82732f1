//! 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
//!
//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`

/// 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
///
/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
#[derive(Clone)]
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// 查询预算出资的电子回单 · Query a budget funding receipt slip
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// 服务商按商户预算单号和受理凭证查询公益捐赠预算出资的电子回单，返回回单状态。模式：服务商。
    ///
    /// Queries the electronic receipt slip for the funding of a donation budget by merchant budget number and acceptance ID. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4016209977](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
    #[doc(alias(
        "查询预算出资的电子回单",
        "Query a budget funding receipt slip",
        "公益捐赠",
        "electronic-receipts",
        "budget/electronic-receipts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            request,
        )
    }

    /// 申请预算出资的电子回单 · Request a budget funding receipt slip
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// 服务商为公益捐赠预算申请一段日期内的出资电子回单，返回受理凭证，用它查询回单状态。模式：服务商。
    ///
    /// Requests the electronic receipt slip for the funding of a donation budget over a date range and returns an acceptance ID for later queries. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .start_date("2025-09-01")
    ///     .end_date("2025-09-30")
    ///     .sponsor_mchid("1900001109");
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
    /// 官方文档 · Official pages: [partner/4016209966](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
    #[doc(alias(
        "申请预算出资的电子回单",
        "Request a budget funding receipt slip",
        "公益捐赠",
        "electronic-receipts",
        "budget/electronic-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts")
    }
}

/// 查询预算出资的电子回单 · Query a budget funding receipt slip
pub mod get {

    enumeration! {
        /// 电子回单状态 · Electronic receipt slip status
        ReceiptState {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        HashType {
            /// `SHA256`: SHA-256 · SHA-256
            SHA256 = "SHA256",
            /// `SM3`: 国密 SM3 · SM3
            SM3 = "SM3",
        }
    }

    /// 查询预算出资的电子回单：请求 · Query a budget funding receipt slip: request
    pub struct Request {
        /// 受理凭证（必填） · Acceptance ID (required)
        pub accept_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 受理凭证（必填） · Acceptance ID (required)
        pub fn accept_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.accept_id = value.into_member();
            self
        }
    }

    /// 查询预算出资的电子回单：应答 · Query a budget funding receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 · Merchant budget number
        pub out_budget_no: Option<String>,
        /// 开始日期 · Start date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub start_date: Option<String>,
        /// 结束日期 · End date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// 收款商户号 · Payee merchant ID
        pub receiver_mchid: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: ReceiptState,
        /// 受理凭证 · Acceptance ID
        pub accept_id: Option<String>,
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: HashType,
        /// 电子回单文件的hash值 · Electronic receipt slip hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 电子回单下载地址 · Electronic receipt slip download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => accept_id: Required "accept_id",
        }
        Response {
            0 => out_budget_no: Optional "out_budget_no",
            1 => start_date: Optional "start_date",
            2 => end_date: Optional "end_date",
            3 => sponsor_mchid: Optional "sponsor_mchid",
            4 => receiver_mchid: Optional "receiver_mchid",
            5 => receipt_state: Optional "receipt_state",
            6 => accept_id: Optional "accept_id",
            7 => hash_type: Optional "hash_type",
            8 => hash_value: Optional "hash_value",
            9 => download_url: Optional "download_url",
        }
    }
}

/// 申请预算出资的电子回单 · Request a budget funding receipt slip
pub mod post {

    enumeration! {
        /// 电子回单状态 · Electronic receipt slip status
        ReceiptState {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        HashType {
            /// `SHA256`: SHA-256 · SHA-256
            SHA256 = "SHA256",
            /// `SM3`: 国密 SM3 · SM3
            SM3 = "SM3",
        }
    }

    /// 申请预算出资的电子回单：请求 · Request a budget funding receipt slip: request
    pub struct Request {
        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub start_date: Option<String>,
        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// 收款商户号 · Payee merchant ID
        pub receiver_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn start_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_date = value.into_member();
            self
        }

        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_date = value.into_member();
            self
        }

        /// 出资商户号（必填） · Funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 收款商户号 · Payee merchant ID
        pub fn receiver_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_mchid = value.into_member();
            self
        }
    }

    /// 申请预算出资的电子回单：应答 · Request a budget funding receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 · Merchant budget number
        pub out_budget_no: Option<String>,
        /// 开始日期 · Start date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub start_date: Option<String>,
        /// 结束日期 · End date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// 收款商户号 · Payee merchant ID
        pub receiver_mchid: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: ReceiptState,
        /// 受理凭证 · Acceptance ID
        pub accept_id: Option<String>,
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: HashType,
        /// 电子回单文件的hash值 · Electronic receipt slip hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 电子回单下载地址 · Electronic receipt slip download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => start_date: Required "start_date",
            1 => end_date: Required "end_date",
            2 => sponsor_mchid: Required "sponsor_mchid",
            3 => receiver_mchid: Optional "receiver_mchid",
        }
        Response {
            0 => out_budget_no: Optional "out_budget_no",
            1 => start_date: Optional "start_date",
            2 => end_date: Optional "end_date",
            3 => sponsor_mchid: Optional "sponsor_mchid",
            4 => receiver_mchid: Optional "receiver_mchid",
            5 => receipt_state: Optional "receipt_state",
            6 => accept_id: Optional "accept_id",
            7 => hash_type: Optional "hash_type",
            8 => hash_value: Optional "hash_value",
            9 => download_url: Optional "download_url",
        }
    }
}
