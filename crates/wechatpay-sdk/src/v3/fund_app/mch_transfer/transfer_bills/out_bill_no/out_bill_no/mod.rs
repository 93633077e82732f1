//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// 商户单号查询转账单 (direct)
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}")
    }
}

/// 商户单号查询转账单
pub mod get {
    pub use crate::v3::fund_app::schemas::TransferState;

    /// 商户单号查询转账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户单号
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 商家转账订单号
        pub transfer_bill_no: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 单据状态
        pub state: TransferState,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 最后一次状态变更时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mch_id: Optional "mch_id",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => appid: Optional "appid",
            4 => state: Optional "state",
            5 => transfer_amount: Optional "transfer_amount",
            6 => transfer_remark: Optional "transfer_remark",
            7 => fail_reason: Optional "fail_reason",
            8 => openid: Optional "openid",
            9 => user_name: Optional "user_name",
            10 => create_time: Optional "create_time",
            11 => update_time: Optional "update_time",
        }
    }
}
