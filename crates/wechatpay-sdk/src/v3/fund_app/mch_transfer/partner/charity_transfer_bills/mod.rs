//! 发起公益捐赠 · Make a charity donation
//!
//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`

pub mod out_transfer_no;

/// 发起公益捐赠 · Make a charity donation
///
/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
#[derive(Clone)]
pub struct CharityTransferBills {
    pub(crate) node: crate::chain::Node,
}

impl CharityTransferBills {
    /// `/out-transfer-no`: 商户单号查询公益捐赠详情 · Query a charity donation
    #[inline]
    pub fn out_transfer_no(&self) -> out_transfer_no::OutTransferNo {
        out_transfer_no::OutTransferNo { node: self.node.clone() }
    }

    /// 发起公益捐赠 · Make a charity donation
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    ///
    /// 服务商从出资商户的公益捐赠预算中向收款商户发起一笔捐赠，并关联用户的交易单。模式：服务商。
    ///
    /// Makes a donation from a charity budget to the receiving merchant and links it to the related transaction. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_budget_no("budget202506300102")
    ///     .out_transfer_no("trans202506300102")
    ///     .sponsor_mchid("1900001109")
    ///     .receive_mchid("1900001109")
    ///     .amount(20000000)
    ///     .transfer_remark("帮助受助群体爱心捐款");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_transfer_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015554841](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
    #[doc(alias(
        "发起公益捐赠",
        "Make a charity donation",
        "公益捐赠",
        "charity-transfer-bills",
        "partner/charity-transfer-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/charity-transfer-bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-transfer-bills")
    }
}

/// 发起公益捐赠 · Make a charity donation
pub mod post {

    enumeration! {
        /// 订单类型 · Transaction type
        TransactionType {
            /// `WXPAY`: 微信支付 · WeChat Pay
            WXPAY = "WXPAY",
        }
    }

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

    /// 发起公益捐赠：请求 · Make a charity donation: request
    pub struct Request {
        /// 商户预算单号（必填） · Merchant budget number (required)
        pub out_budget_no: Option<String>,
        /// 商户公益捐赠单号（必填） · Merchant donation number (required)
        pub out_transfer_no: Option<String>,
        /// 关联的交易单号 · Associated transaction
        pub transaction_info: Option<TransactionInfo>,
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// 收款商户号（必填） · Payee merchant ID (required)
        pub receive_mchid: Option<String>,
        /// 预算总金额（必填） · Total budget amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 捐赠备注（必填） · Donation remark (required)
        pub transfer_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户预算单号（必填） · Merchant budget number (required)
        pub fn out_budget_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_budget_no = value.into_member();
            self
        }

        /// 商户公益捐赠单号（必填） · Merchant donation number (required)
        pub fn out_transfer_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_transfer_no = value.into_member();
            self
        }

        /// 关联的交易单号 · Associated transaction
        pub fn transaction_info<M>(
            mut self,
            value: impl crate::IntoMember<TransactionInfo, M>,
        ) -> Self {
            self.transaction_info = value.into_member();
            self
        }

        /// 出资商户号（必填） · Funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 收款商户号（必填） · Payee merchant ID (required)
        pub fn receive_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receive_mchid = value.into_member();
            self
        }

        /// 预算总金额（必填） · Total budget amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 捐赠备注（必填） · Donation remark (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }
    }

    /// 关联的交易单号 · Associated transaction
    pub struct TransactionInfo {
        /// 订单类型（必填） · Transaction type (required)
        pub transaction_type: TransactionType,
        /// 订单号（必填） · Order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransactionInfo {
        /// 订单类型（必填） · Transaction type (required)
        pub fn transaction_type<M>(
            mut self,
            value: impl crate::IntoMember<TransactionType, M>,
        ) -> Self {
            self.transaction_type = value.into_member().unwrap_or_default();
            self
        }

        /// 订单号（必填） · Order number (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 发起公益捐赠：应答 · Make a charity donation: answer
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

    request!(Request, TransactionInfo);

    message! {
        Request {
            0 => out_budget_no: Required "out_budget_no",
            1 => out_transfer_no: Required "out_transfer_no",
            2 => transaction_info: Optional "transaction_info",
            3 => sponsor_mchid: Required "sponsor_mchid",
            4 => receive_mchid: Required "receive_mchid",
            5 => amount: Required "amount",
            6 => transfer_remark: Required "transfer_remark",
        }
        TransactionInfo {
            0 => transaction_type: Required "transaction_type",
            1 => transaction_id: Required "transaction_id",
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
