//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`

pub mod out_transfer_no;

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
pub struct CharityTransferBills {
    pub(crate) node: crate::chain::Node,
}

impl CharityTransferBills {
    /// `/out-transfer-no`
    #[inline]
    pub fn out_transfer_no(self) -> out_transfer_no::OutTransferNo {
        out_transfer_no::OutTransferNo { node: self.node }
    }

    /// 发起公益捐赠 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_budget_no("budget202506300102")
    ///     .out_transfer_no("trans202506300102")
    ///     .transaction_info(
    ///         post::TransactionInfo::new()
    ///             .transaction_type(post::TransactionType::WXPAY)
    ///             .transaction_id("4217752501201407033233368018"),
    ///     )
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/charity-transfer-bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-transfer-bills")
    }
}

/// 发起公益捐赠
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::out_transfer_no::get::{Response, State};

    enumeration! {
        /// 订单类型
        TransactionType {
            WXPAY = "WXPAY",
        }
    }

    /// 发起公益捐赠：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_budget_no"),
            message::required::<String>("out_transfer_no"),
            message::optional::<TransactionInfo>("transaction_info"),
            message::required::<String>("sponsor_mchid"),
            message::required::<String>("receive_mchid"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("transfer_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户预算单号（必填）
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_budget_no", value))
        }

        /// 商户公益捐赠单号（必填）
        pub fn out_transfer_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_transfer_no", value))
        }

        /// 关联的交易单号
        #[inline]
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.with("transaction_info", value))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }

        /// 收款商户号（必填）
        pub fn receive_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receive_mchid", value))
        }

        /// 预算总金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 捐赠备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_remark", value))
        }
    }

    /// 关联的交易单号
    pub struct TransactionInfo(pub(crate) message::Object);

    impl TransactionInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<TransactionType>>("transaction_type"),
            message::required::<String>("transaction_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单类型（必填）
        pub fn transaction_type(
            self,
            value: impl Into<crate::Enumeration<TransactionType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransactionType>>("transaction_type", value))
        }

        /// 订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }
    }

    request!(Request, TransactionInfo);

    held!(TransactionInfo);
}
