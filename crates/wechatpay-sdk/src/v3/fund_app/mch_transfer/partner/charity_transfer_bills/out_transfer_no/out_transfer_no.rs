//! 商户单号查询公益捐赠详情 · Query a charity donation
//!
//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`

/// 商户单号查询公益捐赠详情 · Query a charity donation
///
/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
#[derive(Clone)]
pub struct OutTransferNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTransferNo {
    /// 商户单号查询公益捐赠详情 · Query a charity donation
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    ///
    /// 服务商按商户公益捐赠单号查询一笔捐赠，返回捐赠金额、收款商户和捐赠状态。模式：服务商。
    ///
    /// Queries a charity donation by merchant donation number and returns its amount, receiving merchant and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::out_transfer_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sponsor_mchid("1900001109")
    ///     .out_budget_no("budget202506030102");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_transfer_bills()
    ///     .out_transfer_no()
    ///     .out_transfer_no("trans202506300102")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015554859](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
    #[doc(alias(
        "商户单号查询公益捐赠详情",
        "Query a charity donation",
        "公益捐赠",
        "out-transfer-no",
        "charity-transfer-bills/out-transfer-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}")
    }
}

/// 商户单号查询公益捐赠详情 · Query a charity donation
pub mod get {

    enumeration! {
        /// 捐赠状态 · Donation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `CLOSE`: 已关闭 · Closed
            CLOSE = "CLOSE",
        }
    }

    /// 商户单号查询公益捐赠详情：请求 · Query a charity donation: request
    pub struct Request {
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// 商户预算单号（必填） · Merchant budget number (required)
        pub out_budget_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 商户预算单号（必填） · Merchant budget number (required)
        pub fn out_budget_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_budget_no = value.into_member();
            self
        }
    }

    /// 商户单号查询公益捐赠详情：应答 · Query a charity donation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 · Merchant budget number
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号 · WeChat Pay budget number
        pub budget_id: Option<String>,
        /// 商户公益捐赠单号 · Merchant donation number
        pub out_transfer_no: Option<String>,
        /// 微信支付公益捐赠单号 · WeChat Pay donation number
        pub transfer_id: Option<String>,
        /// 预算总金额 · Total budget amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 捐赠备注 · Donation remark
        pub transfer_remark: Option<String>,
        /// 收款商户号 · Payee merchant ID
        pub receive_mchid: Option<String>,
        /// 捐赠状态 · Donation status
        pub state: State,
        /// 捐赠单创建时间 · Donation creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 捐赠完成时间 · Donation completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sponsor_mchid: Required "sponsor_mchid",
            1 => out_budget_no: Required "out_budget_no",
        }
        Response {
            0 => out_budget_no: Optional "out_budget_no",
            1 => budget_id: Optional "budget_id",
            2 => out_transfer_no: Optional "out_transfer_no",
            3 => transfer_id: Optional "transfer_id",
            4 => amount: Optional "amount",
            5 => transfer_remark: Optional "transfer_remark",
            6 => receive_mchid: Optional "receive_mchid",
            7 => state: Optional "state",
            8 => create_time: Optional "create_time",
            9 => success_time: Optional "success_time",
        }
    }
}
