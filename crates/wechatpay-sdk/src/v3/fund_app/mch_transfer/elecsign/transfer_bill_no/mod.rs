//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`

pub mod transfer_bill_no;

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// `/{transfer_bill_no}`: 微信转账单号
    pub fn transfer_bill_no(self, value: impl Into<String>) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node.bind("transfer_bill_no", value) }
    }

    /// 微信单号申请电子回单 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transfer_bill_no("1330000071100999991182020050700019480001");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .transfer_bill_no()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/transfer-bill-no")
    }
}

/// 微信单号申请电子回单
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::post::Response;

    /// 微信单号申请电子回单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("transfer_bill_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信转账单号（必填）
        pub fn transfer_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_bill_no", value))
        }
    }

    request!(Request);
}
