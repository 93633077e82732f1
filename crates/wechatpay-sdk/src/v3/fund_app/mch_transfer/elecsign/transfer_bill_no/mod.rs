//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`

pub mod transfer_bill_no;

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
#[derive(Clone)]
pub struct TransferBillNo {
    pub(crate) node: crate::chain::Node,
}

impl TransferBillNo {
    /// `/{transfer_bill_no}`: 微信转账单号
    pub fn transfer_bill_no(&self, value: impl Into<String>) -> transfer_bill_no::TransferBillNo {
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/transfer-bill-no")
    }
}

/// 微信单号申请电子回单
pub mod post {

    /// 微信单号申请电子回单：请求
    pub struct Request {
        /// 微信转账单号（必填）
        pub transfer_bill_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信转账单号（必填）
        pub fn transfer_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_bill_no = value.into_member();
            self
        }
    }

    /// 微信单号申请电子回单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态
        pub state: Option<String>,
        /// 申请单创建时间
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => transfer_bill_no: Required "transfer_bill_no",
        }
        Response {
            0 => state: Optional "state",
            1 => create_time: Optional "create_time",
        }
    }
}
