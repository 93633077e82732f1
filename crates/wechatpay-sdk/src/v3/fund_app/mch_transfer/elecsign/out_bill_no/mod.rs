//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no`

pub mod out_bill_no;

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/{out_bill_no}`: 商户转账单号
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 商户单号申请电子回单 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::elecsign::out_bill_no::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_bill_no("plfk2020042013");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .out_bill_no()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/elecsign/out-bill-no", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign/out-bill-no")
    }
}

/// 商户单号申请电子回单
pub mod post {

    /// 商户单号申请电子回单：请求
    pub struct Request {
        /// 商户转账单号（必填）
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户转账单号（必填）
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }
    }

    /// 商户单号申请电子回单：应答
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
            0 => out_bill_no: Required "out_bill_no",
        }
        Response {
            0 => state: Optional "state",
            1 => create_time: Optional "create_time",
        }
    }
}
