//! `/v3/transfer/bill-receipt/{out_batch_no}`

/// `/v3/transfer/bill-receipt/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// 查询转账电子回单 (direct and partner)
    ///
    /// `GET /v3/transfer/bill-receipt/{out_batch_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .bill_receipt()
    ///     .out_batch_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/transfer/bill-receipt/{out_batch_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/bill-receipt/{out_batch_no}")
    }
}

/// 查询转账电子回单
pub mod get {

    /// 查询转账电子回单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号
        pub signature_no: Option<String>,
        /// 电子回单状态
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => signature_no: Optional "signature_no",
            2 => signature_status: Optional "signature_status",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
        }
    }
}
