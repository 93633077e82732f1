//! `/v3/fund-app/mch-transfer/partner/electronic-receipts`

pub mod out_bill_no;

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// `/{out_bill_no}`: 商户转账单号
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 申请单笔转账电子回单 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900001121").out_bill_no("plfk2020042013");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .electronic_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/electronic-receipts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/electronic-receipts")
    }
}

/// 申请单笔转账电子回单
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::partner::electronic_receipts::out_bill_no::get::{
        HashType, Response, State,
    };

    /// 申请单笔转账电子回单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("sub_mchid"), message::required::<String>("out_bill_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户转账单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_bill_no", value))
        }
    }

    request!(Request);
}
